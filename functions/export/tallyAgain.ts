import { isCanary } from '../domain/canary/isCanary.ts'
import { tallyOf } from '../domain/figures/tally.ts'
import type { Tally, TalliedEvent } from '../domain/figures/tally.ts'
import type { Tallied } from '../domain/figures/ticketTally.ts'
import { Outcome } from '../domain/serviceEvent.ts'
import type { ExportedEvent, ExportedTicket } from './exportLine.ts'

/**
 * What the figures have to count of an exported event, from its facts, its rating, its ticket and its ledger; undefined
 * where these say nothing that can be counted. Who rated with a pass is left out of an export: that part is taken as told.
 */
export const tallyAgain = (event: ExportedEvent): Tally | undefined => {
  const outcome = outcomeOf(event)
  if (!outcome) return undefined
  const tally = tallyOf({ eventId: event.eventId, facts: event.facts, outcome })
  return tally.passer === undefined || event.tally.passer === undefined ? tally : { ...tally, passer: event.tally.passer }
}

const outcomeOf = (event: ExportedEvent): TalliedEvent['outcome'] | undefined => {
  const { rating, ticket, ledger } = event
  if (!rating) return unratedOf(event)
  const isPressed = ledger.some(({ fact }) => fact === 'pressureReported')
  return { state: 'rated', rating: { ...rating, rater: '' }, ...(ticket ? { ticket: talliedOf(ticket) } : {}), ...(isPressed ? { pressures: [] } : {}) }
}

/** A test 差评 that never came to be rated is retired, and its window is over. */
const unratedOf = ({ facts, ledger }: ExportedEvent): TalliedEvent['outcome'] | undefined => {
  const [closed, retired] = [ledger.find(({ fact }) => fact === 'windowClosed'), isCanary(facts.agencyCode) && ledger.find(({ fact }) => fact === 'retired')]
  if (!closed) return retired ? { state: 'unrated', closedAt: retired.at } : { state: 'awaiting' }
  const { outcome: state, level } = closed.data
  const told = Outcome.safeParse({ state, closedAt: closed.at, ...(level === undefined ? {} : { level }) })
  return told.success && told.data.state !== 'rated' ? told.data : undefined
}

const talliedOf = ({ way, verdict, end, rounds, ...ticket }: ExportedTicket): Tallied => ({
  ...ticket, rounds: rounds.map((round) => ({ clocks: round.clocks, way: { way: round.way }, verdict: { verdict: round.verdict } })),
  ...(way ? { way: { way } } : {}), ...(verdict ? { verdict: { verdict } } : {}),
  ...(end === 'noAnswer' ? { end: { how: end } } : end && verdict ? { end: { how: end, verdict: { verdict } } } : {})
})
