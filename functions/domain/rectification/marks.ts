import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { workingInstantFrom } from '@haochaping/shared/calendar/workingTime.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { dailyReminderAfter, reminderAt } from '@haochaping/shared/deadlines/reminderAt.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import type { OpenClock } from './clock.ts'

/** What happens by a clock alone: a reminder of the policy, its breach, an order by the system itself (督办), the end of waiting for a verdict. */
export type Mark = { at: Instant; what: 'halfway' | 'oneWorkdayBefore' | 'due' | 'oneWorkdayAfter' | 'daily' | 'breach' | 'automaticOrder' | 'unanswered' }

/** The steps that the unit owes: these are supervised. */
export const unitSteps: readonly ClockStep[] = ['accept', 'contact', 'rectify', 'reply']

const justAfter = (at: Instant): Instant => addSeconds(at, 0.001)

const reminders = (clock: OpenClock, { policy, calendar }: Rules): Mark[] => {
  const working = { calendar, hours: policy.workingHours.value }
  return policy.reminders.flatMap(({ value: { when } }) => {
    const at = when === 'daily' ? dailyReminderAfter(working, clock.due, clock.lookedAt) : reminderAt(working, clock, when)
    return at === undefined ? [] : [{ at, what: when }]
  })
}

const automaticOrder = (clock: OpenClock, rules: Rules): Mark[] => {
  const after = rules.policy.supervision.automaticAfter.value
  if (after === 'never' || !unitSteps.includes(clock.step)) return []
  return [{ at: workingInstantFrom(rules.calendar, rules.policy.workingHours.value, justAfter(dueUnder(rules, clock.due.at, after).at)), what: 'automaticOrder' }]
}

const ends = (clock: OpenClock): Mark => ({ at: justAfter(clock.due.at), what: clock.step === 'followUp' ? 'unanswered' : 'breach' })

/** The author is reminded of her verdict once: halfway, or where there is no room for that, a workday before. */
const ofVerdict = (marks: readonly Mark[]): Mark[] =>
  [marks.find(({ what }) => what === 'halfway') ?? marks.find(({ what }) => what === 'oneWorkdayBefore')].flatMap((mark) => mark ?? [])

/** What happens next by a clock after the last look at it, all that falls on one instant; empty when nothing happens any more by itself. */
export const nextMarks = (clock: OpenClock, rules: Rules): Mark[] => {
  const reminded = clock.step === 'followUp' ? ofVerdict(reminders(clock, rules)) : reminders(clock, rules)
  const coming = [ends(clock), ...automaticOrder(clock, rules), ...reminded].filter(({ at }) => at > clock.lookedAt)
  const first = coming.map(({ at }) => at).sort().at(0)
  return coming.filter(({ at }) => at === first)
}

/** Every mark between the last look and now, in order. */
export const marksUntil = (clock: OpenClock, rules: Rules, now: Instant): Mark[] => {
  const found: Mark[] = []
  let looked = clock
  for (;;) {
    const next = nextMarks(looked, rules)
    const [first] = next
    if (!first || first.at > now) return found
    found.push(...next)
    looked = { ...looked, lookedAt: first.at }
  }
}
