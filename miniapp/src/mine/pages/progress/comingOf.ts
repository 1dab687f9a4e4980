import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { ClockView } from '@haochaping/shared/schemas/clockView.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { comingWords, lateWords, waitingFor } from '@haochaping/shared/words/handlingWords.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import type { Step } from '../../../components/Timeline.tsx'
import { spoken } from '../../../spoken.ts'
import { lastClock } from './lastClock.ts'
import { stageOf } from './stageOf.ts'

type Ahead = keyof typeof comingWords.then

/** The steps still ahead in each phase, the first of them going on now. Where a supervisor looks into it, no clock runs. */
const ahead: Record<Phase, readonly Ahead[]> = {
  received: ['accept', 'contact', 'rectify', 'reply', 'followUp'], accepted: ['contact', 'rectify', 'reply', 'followUp'],
  contacted: ['rectify', 'reply', 'followUp'], rectifying: ['rectify', 'reply', 'followUp'],
  explaining: ['reply', 'followUp'], rectified: ['reply', 'followUp'], replied: ['followUp'], withSupervisor: [], closed: [], excluded: []
}

/** What goes on now and what is still to come, each with its date. */
export const comingOf = (progress: CaseProgress): Step[] => {
  const near = localDateOf(progress.steps[0]?.at ?? `${progress.case.servedOn}T00:00:00.000Z`)
  const { handling, case: theCase } = progress
  if (handling !== undefined) {
    const steps = main(handling, near)
    return [...steps.slice(0, 1), ...beside(handling, near), ...steps.slice(1)]
  }
  const stage = stageOf(progress)
  if (stage === 'awaiting') return [{ key: 'rate', state: 'now', title: spoken(progressPageWords).toRate, ...(theCase.closes === undefined ? {} : dated(theCase.closes, near)) }]
  return stage === 'good' ? [{ key: 'count', state: 'now', title: spoken(progressPageWords).toCount }] : []
}

const main = (handling: Handling, near: LocalDate): Step[] => {
  const words = spoken(comingWords)
  const { phase, unit, end } = handling
  if (phase === 'withSupervisor') return [{ key: 'supervisor', state: 'now', title: words.now.withSupervisor(), notes: [words.supervisorNote] }]
  if (phase === 'closed') return end?.stillUntil === undefined ? [] : [{ key: 'still', state: 'now', title: words.still, when: spoken(progressPageWords).latest(spoken(dayWord)(localDateOf(end.stillUntil), near)) }]
  return ahead[phase].map((step, place): Step => ({
    key: `coming-${step}`, state: place === 0 ? 'now' : 'todo', title: place === 0 ? words.now[phase](unit) : words.then[step], ...timed(lastClock(handling, step), near)
  }))
}

/** What runs beside the handling: an appeal being heard, an order to be answered. */
const beside = (handling: Handling, near: LocalDate): Step[] => {
  const words = spoken(comingWords)
  const { appeal, orders, unit } = handling
  const heard = appeal?.heard.length ?? 0
  return [
    ...(appeal?.state !== 'asked' ? [] : [{ key: 'appeal', state: 'now' as const, title: words.appeal, ...timed(lastClock(handling, 'appeal'), near), ...(heard > 0 ? {} : { notes: [words.hearing(spoken(dueWord)(appeal.hearing, near))] }) }]),
    ...(orders.some(({ answer }) => answer === undefined) && handling.phase !== 'closed' && handling.phase !== 'excluded'
      ? [{ key: 'order', state: 'now' as const, title: words.order(unit), ...timed(lastClock(handling, 'supervision'), near) }] : [])
  ]
}

const dated = (due: Due, near: LocalDate): Partial<Step> => ({ when: spoken(progressPageWords).latest(spoken(dueWord)(due, near)), ...(due.provisional ? { provisional: true } : {}) })

const timed = (clock: ClockView | undefined, near: LocalDate): Partial<Step> => {
  if (clock === undefined || (clock.state !== 'running' && clock.state !== 'overdue')) return {}
  if (clock.state === 'running' || clock.step === 'followUp') return { ...dated(clock.due, near), clock }
  return { when: spoken(lateWords).wasDue(spoken(dueWord)(clock.due, near)), late: spoken(lateWords).running(spoken(waitingFor)[clock.step], clock.workdaysLate ?? 0), ...(clock.due.provisional ? { provisional: true } : {}), clock }
}
