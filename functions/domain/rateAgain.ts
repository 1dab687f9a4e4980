import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { record } from './ledger.ts'
import { saidHash } from './rectification/said.ts'
import type { Scene } from './rectification/scene.ts'
import type { Outcome, ServiceEvent } from './serviceEvent.ts'

type Rated = Extract<Outcome, { state: 'rated' }>

/** From when 追评 is open: from the rating, or where there is a ticket from its reply, so that there is something to look back on. */
const opensAt = ({ rating, ticket }: Rated): Instant | undefined => {
  if (!ticket) return rating.ratedAt
  if ('reply' in ticket && ticket.reply) return ticket.rounds[0]?.reply.at ?? ticket.reply.at
  return ticket.rounds[0]?.reply.at
}

/** Whether 追评 is open: once, within the policy's window. */
export const mayRateAgain = (outcome: Rated, rules: Rules, now: Instant): boolean => refusalFor(outcome, rules, now) === undefined

const refusalFor = (outcome: Rated, rules: Rules, now: Instant): Refusal | undefined => {
  const { maxTimes, within } = rules.policy.followOn
  if (outcome.again || maxTimes.value === 0) return { refused: 'ratedAgainAlready' }
  const from = opensAt(outcome)
  return from !== undefined && now <= dueUnder(rules, from, within.value).at ? undefined : { refused: 'ratingAgainTooLate' }
}

/** 追评: a second word on the same service, immutable like the first, which it does not replace. */
export const rateAgain = (event: ServiceEvent, { level, words = '', photos }: Extract<CitizenCommand, { command: 'rateAgain' }>, { actId, scene }: { actId: string; scene: Scene }): ServiceEvent | Refusal => {
  if (event.outcome.state !== 'rated') return { refused: 'notNow' }
  const refusal = refusalFor(event.outcome, scene.rules, scene.now)
  if (refusal) return refusal
  const said = scene.said(words, photos)
  const data = { level, said: saidHash(said), act: actId, by: scene.by.key }
  return {
    ...event, outcome: { ...event.outcome, again: { level, said } },
    ledger: record(event.ledger, { at: scene.now, actor: 'citizen', fact: 'ratedAgain', data }, event.policy)
  }
}
