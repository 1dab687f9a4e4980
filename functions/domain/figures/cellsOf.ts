import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Cut, CutKind } from '@haochaping/shared/indicators/cut.ts'
import type { CountedTicket } from '@haochaping/shared/schemas/viewSummary.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import type { Cells } from './cells.ts'
import { countsOf } from './countsOf.ts'
import type { Patterned } from './patterned.ts'

/** The cells of one service event of a day: figures are nothing but these, joined. */
export const cellsOf = (tally: Patterned, day: LocalDate): Cells => {
  const { agency, item, name, window, ratedOn } = tally
  const [counts, cut, reasons] = [countsOf(tally), cutOf(tally), reasonsOf(tally)]
  return {
    name: agency, counts, ...(ratedOn ? { lastRatedOn: ratedOn } : {}), lastServedOn: day,
    series: { [day]: cut },
    cuts: Object.fromEntries(cutNames(tally).map((name) => [name, cut])),
    reasons: reasons.bad, praise: reasons.good,
    items: { [item]: { name, counts, reasons: reasons.bad } },
    windows: window === undefined ? {} : { [window]: { counts, items: { [item]: cut } } },
    tickets: ticketOf(tally, day), more: false
  }
}

const cutOf = ({ state, level }: Patterned): Cut => {
  const rated = state === 'rated' && level !== undefined
  return { events: 1, ...(rated && !isBad(level) ? { good: 1 } : {}), ...(rated && isBad(level) ? { bad: 1 } : {}) }
}

/** Of ratings in force only. */
const reasonsOf = ({ state, level, reasons = [] }: Patterned): { bad: Record<string, number>; good: Record<string, number> } => {
  const given = state === 'rated' ? Object.fromEntries([...new Set(reasons)].sort().map((code) => [code, 1])) : {}
  return level !== undefined && isBad(level) ? { bad: given, good: {} } : { bad: {}, good: given }
}

const named = (kind: CutKind, value: string): string => `${kind}:${value}`

const cutNames = ({ state, channel, place, kind, marks }: Patterned): string[] => [
  ...(channel && state === 'rated' ? [named('channel', channel)] : []), named('place', place), named('kind', kind), ...marks.map((mark) => named('mark', mark))
]

const ticketOf = ({ state, level, item, reasons = [], window, channel, ticket }: Patterned, day: LocalDate): CountedTicket[] =>
  state === 'rated' && level && ticket
    ? [{ eventId: ticket.event, day, item, level, reasons, ...(window === undefined ? {} : { window }), ...(channel ? { channel } : {}), late: ticket.late === true }]
    : []
