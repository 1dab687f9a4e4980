import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress, Fact } from '@haochaping/shared/schemas/caseProgress.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { happenedWords, lateWords } from '@haochaping/shared/words/handlingWords.ts'
import { factWords } from '@haochaping/shared/words/progressPageWords.ts'
import type { Step } from '../../../components/Timeline.tsx'
import { spoken } from '../../../spoken.ts'
import { lastClock } from './lastClock.ts'
import { roundsOf } from './roundsOf.ts'
import type { Entry, Round } from './roundsOf.ts'
import { tellingsOf } from './tellingsOf.ts'

/** In the record, but no step for the one who waits: told by another step, or by the clocks. */
const folded: readonly Fact[] = ['received', 'ticketOpened', 'counted', 'reminded', 'invited', 'appealVoted']
/** The steps of an earlier round that still matter: how it was to be put right, the answer, the verdict. */
const quietEarlier: readonly Fact[] = ['handlerNotified', 'accepted', 'contactTried', 'contacted', 'rectified']

/** Which clock a step ended. */
const ends: Partial<Record<Fact, ClockStep>> = { accepted: 'accept', contacted: 'contact', handlerWrote: 'contact', rectified: 'rectify', replied: 'reply', orderAnswered: 'supervision' }

/** What happened, in plain words: the ledger without what is nothing to the one who waits, and each with what was written then. */
export const happenedOf = (progress: CaseProgress): Step[] => {
  const told = tellingsOf(progress)
  const near = localDateOf(progress.steps[0]?.at ?? `${progress.case.servedOn}T00:00:00.000Z`)
  const rounds = roundsOf(progress)
  return rounds.reduce<Step[]>((steps, round) => steps.concat(shownOf(round, progress).map((entry): Step => ({
    key: `done-${entry.position}`, state: 'done', when: spoken(instantWord)(entry.at, near), title: titleOf(entry, round, progress), ...lateAt(entry, round, progress), ...told[entry.position]
  }))), [])
}

const sameMoment = (a: Entry | undefined, b: Entry, fact: Fact): boolean => a !== undefined && a.fact === fact && a.at === b.at

/** One act may write two entries; one step tells them both. Attempts in a row are one step. */
const shownOf = ({ entries, last }: Round, { handling }: CaseProgress): Entry[] => entries.filter((entry, at) => {
  const { fact } = entry
  const next = entries[at + 1]
  if (handling === undefined) return fact !== 'ticketOpened'
  if (folded.indexOf(fact) >= 0 || (!last && quietEarlier.indexOf(fact) >= 0)) return false
  if (fact === 'breached') return !last
  if (fact === 'contacted') return !sameMoment(entries[at - 1], entry, 'handlerWrote')
  if (fact === 'contactTried') return next?.fact !== 'contactTried' && !sameMoment(next, entry, 'contacted')
  return true
})

const titleOf = ({ fact, position }: Entry, { entries, last }: Round, { handling }: CaseProgress): string => {
  if (fact === 'contactTried') return spoken(happenedWords).tried(attemptsUpTo(entries, position))
  if (fact === 'followUpUnanswered') return spoken(happenedWords).notCountedAsGood
  if (fact !== 'contacted') return spoken(factWords)[fact]
  const outcome = last ? handling?.attempts[handling.attempts.length - 1]?.outcome : undefined
  if (outcome === undefined) return spoken(happenedWords).contactOver
  return outcome === 'reached' ? spoken(factWords).contacted : outcome === 'declined' ? spoken(happenedWords).declined : spoken(happenedWords).unreachable
}

const attemptsUpTo = (entries: readonly Entry[], position: number): number => {
  const before = entries.filter((entry) => entry.position <= position).reverse()
  const other = before.findIndex(({ fact }) => fact !== 'contactTried')
  return other < 0 ? before.length : other
}

/** How late a step of this round was done; of earlier rounds the clocks are gone, and their breach stands as a step. */
const lateAt = ({ fact, at }: Entry, { last }: Round, { handling }: CaseProgress): { late?: string } => {
  const step = ends[fact]
  const clock = last && step !== undefined && handling !== undefined ? lastClock(handling, step) : undefined
  return clock?.state === 'late' && clock.at === at ? { late: spoken(lateWords).ended(clock.workdaysLate ?? 0) } : {}
}
