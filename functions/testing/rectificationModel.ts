import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import type { Command, CommandName } from '../domain/rectification/table.ts'
import { author, units } from './handlingPeople.ts'
import type { Person } from './handlingPeople.ts'

/**
 * 差评整改 a second time, as the issue tells it and as small as it goes: what a tester needs to remember to say whether
 * something is allowed. It shares no rule with the product and knows no holidays.
 */
export type Model = {
  phase: Phase; units: string[]; hands: number; round: number; mayBeCalled: boolean
  openedOn: LocalDate; roundFrom: LocalDate
  calls: { outcome: string; on: LocalDate }[]
  isLimited: boolean; rectifyBy: LocalDate; extensions: number; asking?: string | undefined
  appeal: 'none' | 'asked' | 'kept' | 'excluded'; hearingUntil: LocalDate; heard: boolean; votes: { key: string; unit: string }[]
  ordered: boolean; added: number; views: number; asks: number; orders: number; verdictBy?: LocalDate; unanswered: boolean
}

const asDay = (time: number): LocalDate => new Date(time).toISOString().slice(0, 10) as LocalDate // the beginning of an instant is a day
export const dayOf = (now: Instant): LocalDate => asDay(Date.parse(now) + 8 * 3_600_000)
export const later = (day: LocalDate, n: number): LocalDate => asDay(Date.parse(day) + n * 86_400_000)
const rests = (day: LocalDate): boolean => [0, 6].includes(new Date(day).getUTCDay())
const onWorkday = (day: LocalDate): LocalDate => rests(day) ? onWorkday(later(day, 1)) : day
const workdays = (day: LocalDate, n: number): LocalDate => n === 0 ? day : workdays(onWorkday(later(day, 1)), n - 1)

export const newModel = (today: LocalDate, mayBeCalled: boolean): Model => ({
  phase: 'received', units: ['A'], hands: 1, round: 1, mayBeCalled, openedOn: today, roundFrom: today, calls: [],
  isLimited: false, rectifyBy: workdays(today, 5), extensions: 0, appeal: 'none', hearingUntil: today, heard: false, votes: [], ordered: false, added: 0, views: 0, asks: 0, orders: 0, unanswered: false
})

/** A follow-up that nobody answered within seven days is over; silence is not a yes. */
export const passed = (m: Model, today: LocalDate): Model =>
  m.phase === 'replied' && m.verdictBy !== undefined && today > m.verdictBy ? { ...m, phase: 'closed', unanswered: true } : m

const has = (m: Model): string => m.units.at(-1) ?? ''
const holds = (who: Person, role: string, fits: (unit: string) => boolean): boolean => who.posts.some((post) => post.role === role && fits(post.unit))
const handler = (m: Model, who: Person): boolean => holds(who, 'handler', (unit) => unit === has(m))
const leader = (m: Model, who: Person): boolean => holds(who, 'leader', (unit) => unit === has(m))
const unit = (m: Model, who: Person): boolean => handler(m, who) || leader(m, who)
const supervisor = (m: Model, who: Person): boolean => holds(who, 'supervisor', (one) => !m.units.includes(one))
const panel = (m: Model, who: Person): boolean => holds(who, 'panel', (one) => !m.units.includes(one))
const rater = (_: Model, who: Person): boolean => who.key === author.key

type Told<C extends CommandName> = { c: Extract<Command, { command: C }>; who: Person; today: LocalDate }
type Rule<C extends CommandName> = { by(m: Model, who: Person): boolean; in: string; then(m: Model, told: Told<C>): Partial<Model> | false }

const handled = 'received accepted contacted rectifying explaining rectified'
const deciding = 'contacted rectifying explaining'
const notDone = (m: Model, today: LocalDate): boolean => today <= m.rectifyBy

const isSpoken = (outcome: string): boolean => outcome === 'reached' || outcome === 'declined'
const missed = ({ calls }: Pick<Model, 'calls'>): Model['calls'] => calls.filter(({ outcome }) => outcome === 'noAnswer' || outcome === 'wrongNumber')
const reached = ({ calls, mayBeCalled }: Pick<Model, 'calls' | 'mayBeCalled'>): boolean => {
  const inVain = missed({ calls })
  if (calls.some(({ outcome }) => isSpoken(outcome))) return true
  return (!mayBeCalled && calls.some(({ outcome }) => outcome === 'sent')) || (inVain.length >= 3 && new Set(inVain.map(({ on }) => on)).size >= 2)
}
const called = (m: Model, outcome: string, today: LocalDate): Partial<Model> => {
  const calls = [...m.calls, { outcome, on: today }]
  return { calls, ...(m.phase === 'accepted' && reached({ ...m, calls }) ? { phase: 'contacted' as const } : {}) }
}
/** A new last day for the rectification, unless the old one is over already. */
const until = (m: Model, today: LocalDate, day: LocalDate): Partial<Model> => notDone(m, today) ? { rectifyBy: workdays(day, 5 * m.extensions) } : {}
const again = (m: Model, today: LocalDate): Partial<Model> =>
  ({ phase: 'received', round: m.round + 1, roundFrom: today, calls: [], isLimited: false, rectifyBy: workdays(today, 5), unanswered: false })

const rules: { [C in CommandName]: Rule<C> } = {
  accept: { by: unit, in: 'received', then: (m) => ({ phase: reached(m) ? 'contacted' : 'accepted' }) },
  recordContact: { by: unit, in: 'accepted', then: (m, { c, today }) => m.mayBeCalled && (isSpoken(c.outcome) || missed(m).filter(({ on }) => on === today).length < 5) && called(m, c.outcome, today) },
  writeToCitizen: { by: unit, in: handled.slice('received '.length), then: (m, { today }) => m.calls.filter(({ outcome }) => outcome === 'sent').length < 8 && called(m, 'sent', today) },
  viewContact: { by: unit, in: `${handled.slice('received '.length)} replied`, then: (m) => m.mayBeCalled && m.views < 10 && { views: m.views + 1 } },
  rectifyNow: { by: unit, in: 'contacted', then: (m, { today }) => ({ phase: 'rectifying', ...until(m, today, workdays(m.roundFrom, 5)) }) },
  rectifyByDate: {
    by: unit, in: 'contacted rectifying', then: (m, { c: { promised }, today }) => !m.isLimited && promised >= today && promised <= workdays(m.roundFrom, 15) &&
      { phase: 'rectifying', isLimited: true, ...until(m, today, onWorkday(promised)) }
  },
  explain: { by: unit, in: 'contacted', then: (m, { today }) => ({ phase: 'explaining', ...until(m, today, workdays(m.roundFrom, 5)) }) },
  rectify: { by: unit, in: 'rectifying', then: () => ({ phase: 'rectified' }) },
  reply: { by: unit, in: 'explaining rectified', then: (_, { c, today }) => (c.words.length > 20 || c.confirmed.length === 4) && { phase: 'replied', verdictBy: onWorkday(later(today, 7)) } },
  askExtension: { by: handler, in: deciding, then: (m, { who, today }) => m.asks < 5 && m.extensions < 1 && m.asking === undefined && notDone(m, today) && { asks: m.asks + 1, asking: who.key } },
  decideExtension: {
    by: (m, who) => leader(m, who) || supervisor(m, who), in: deciding, then: (m, { c, who, today }) => m.asking !== undefined && m.asking !== who.key && (!c.approved || notDone(m, today)) &&
      { asking: undefined, ...(c.approved ? { extensions: m.extensions + 1, rectifyBy: workdays(m.rectifyBy, 5) } : {}) }
  },
  transfer: { by: unit, in: 'received accepted contacted', then: (m, { c }) => m.hands < 9 && c.unit !== has(m) && units.some((one) => one === c.unit) && { phase: 'received', hands: m.hands + 1, units: [...m.units, c.unit] } },
  askAppeal: { by: unit, in: handled, then: (m, { today }) => m.appeal === 'none' && today <= workdays(m.openedOn, 5) && { appeal: 'asked', hearingUntil: workdays(today, 2) } },
  answerAppeal: { by: rater, in: `${handled} replied withSupervisor closed`, then: (m) => m.appeal === 'asked' && !m.heard && { heard: true } },
  voteOnAppeal: {
    by: panel, in: `${handled} replied withSupervisor closed`, then: (m, { c, who, today }) => {
      const voice = { key: who.key, unit: who.posts[0]?.unit ?? '' }
      if (m.appeal !== 'asked' || (!m.heard && today <= m.hearingUntil) || m.votes.some(({ key, unit: one }) => key === voice.key || one === voice.unit)) return false
      const votes = [...m.votes, voice]
      if (c.vote === 'keep') return { votes, appeal: 'kept' }
      return votes.filter((one) => !m.units.includes(one.unit)).length < 2 ? { votes } : { votes, appeal: 'excluded', phase: 'excluded' }
    }
  },
  supplement: { by: rater, in: `${handled} replied withSupervisor`, then: (m) => m.added < 10 && { added: m.added + 1 } },
  judge: {
    by: rater, in: 'replied closed', then: (m, { c, today }) => {
      if (m.phase === 'closed' && !m.unanswered) return false
      if (c.verdict !== 'not') return { phase: 'closed', unanswered: false }
      return m.round < 2 ? again(m, today) : { phase: 'withSupervisor', unanswered: false }
    }
  },
  order: { by: supervisor, in: `${handled} withSupervisor`, then: (m, { today }) => !m.ordered && m.orders < 5 && { ordered: true, orders: m.orders + 1, ...(m.phase === 'withSupervisor' ? again(m, today) : {}) } },
  answerOrder: { by: unit, in: `${handled} replied withSupervisor`, then: (m) => m.ordered && { ordered: false } },
  conclude: { by: supervisor, in: 'withSupervisor', then: () => ({ phase: 'closed' }) }
}

/** What the model becomes when somebody does this today, or undefined where it is refused. */
export const expectedOf = (m: Model, [who, command]: readonly [Person, Command], today: LocalDate): Model | undefined => {
  const rule = rules[command.command] as Rule<CommandName> // the rule of this very command
  const change = rule.by(m, who) && rule.in.split(' ').includes(m.phase) && rule.then(m, { c: command as never, who, today })
  return change ? { ...m, ...change } : undefined
}
