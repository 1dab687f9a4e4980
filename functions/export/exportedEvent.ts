import { saidHash } from '../domain/rectification/said.ts'
import type { Outcome, ServiceEvent } from '../domain/serviceEvent.ts'
import { tallyOf } from '../domain/figures/tally.ts'
import type { Ticket } from '../domain/ticket.ts'
import type { ExportedEvent, ExportedSaid, ExportedTicket } from './exportLine.ts'
import { saidIn } from './saidIn.ts'
import type { Place } from './saidIn.ts'

type Rated = Extract<Outcome, { state: 'rated' }>

/** An event as it leaves the house: no name, number or key of a person, no clerk; what people wrote only on request. */
export const exportedEvent = (event: ServiceEvent, { words }: { words: boolean }): ExportedEvent => {
  const { eventId, version, facts: { staff: _, ...facts }, policy, closes, outcome, ledger, effects } = event
  return {
    kind: 'event', eventId, version, facts, policy, ...(closes ? { closes } : {}), tally: tallyOf(event),
    ...(outcome.state === 'rated' ? ratedParts(outcome, words) : { said: [] }),
    ledger, uncounted: effects.some(({ kind }) => kind === 'recount')
  }
}

const ratedParts = ({ rating, ticket, again, pressures }: Rated, words: boolean): Pick<ExportedEvent, 'rating' | 'again' | 'ticket' | 'said'> => {
  const { rater: _, words: written, photos, salt, ...kept } = rating
  return {
    rating: { ...kept, ...(words ? { ...(written === undefined ? {} : { words: written }), ...(photos ? { photos } : {}), salt } : {}) },
    ...(again ? { again: again.level } : {}), ...(ticket ? { ticket: bare(ticket) } : {}),
    said: [...saidIn(ticket, 'ticket'), ...saidIn(again, 'again'), ...saidIn(pressures, 'pressures')].map((place) => exportedSaid(place, words))
  }
}

const bare = (ticket: Ticket): ExportedTicket => {
  const { phase, openedAt, firstOwner, agencyCode, agency, hands, round, turn, clocks, rounds } = ticket
  const [way, verdict] = ['way' in ticket ? ticket.way?.way : undefined, wordOf(ticket)]
  return {
    phase, openedAt, firstOwner, agencyCode, agency, hands, round, turn, clocks,
    ...(way ? { way } : {}), ...(verdict ? { verdict } : {}), ...(ticket.phase === 'closed' ? { end: ticket.end.how } : {}),
    rounds: rounds.map((ended) => ({ clocks: ended.clocks, way: ended.way.way, verdict: ended.verdict.verdict }))
  }
}

/** What she said of this round. */
const wordOf = (ticket: Ticket): ExportedTicket['verdict'] => {
  if (ticket.phase === 'closed') return ticket.end.how === 'noAnswer' ? undefined : ticket.end.verdict.verdict
  return 'verdict' in ticket ? ticket.verdict?.verdict : undefined
}

const exportedSaid = ({ where, said }: Place, whole: boolean): ExportedSaid => {
  const { words, photos, salt, at } = said
  return { where, at, hash: saidHash(said), ...(whole ? { words, photos, salt } : {}) }
}
