import type { LedgerEntry } from '../domain/ledger.ts'
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

const outcomeOf = ({ rating, ticket, ledger }: ExportedEvent): TalliedEvent['outcome'] | undefined => {
  if (!rating) return unratedOf(ledger)
  const isPressed = ledger.some(({ fact }) => fact === 'pressureReported')
  return { state: 'rated', rating: { ...rating, rater: '' }, ...(ticket ? { ticket: talliedOf(ticket) } : {}), ...(isPressed ? { pressures: [] } : {}) }
}

const unratedOf = (ledger: readonly LedgerEntry[]): TalliedEvent['outcome'] | undefined => {
  const closed = ledger.find(({ fact }) => fact === 'windowClosed')
  if (!closed) return { state: 'awaiting' }
  const { outcome: state, level } = closed.data
  const told = Outcome.safeParse({ state, closedAt: closed.at, ...(level === undefined ? {} : { level }) })
  return told.success && told.data.state !== 'rated' ? told.data : undefined
}

const talliedOf = ({ way, verdict, end, rounds, ...ticket }: ExportedTicket): Tallied => ({
  ...ticket, rounds: rounds.map((round) => ({ clocks: round.clocks, way: { way: round.way }, verdict: { verdict: round.verdict } })),
  ...(way ? { way: { way } } : {}), ...(verdict ? { verdict: { verdict } } : {}),
  ...(end === 'noAnswer' ? { end: { how: end } } : end && verdict ? { end: { how: end, verdict: { verdict } } } : {})
})
