import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { demoRegion } from '../../demo/agencies.ts'
import { foldAgencyDay } from '../../domain/figures/agencyDay.ts'
import { foldDesk } from '../../domain/figures/desk.ts'
import { regionDesks } from '../../domain/figures/regionDesks.ts'
import { rolledUp } from '../../domain/figures/rolledUp.ts'
import { tallyOf } from '../../domain/figures/tally.ts'
import type { Tally } from '../../domain/figures/tally.ts'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import { ticketEntryOf } from '../../domain/ticketGlance.ts'
import type { TicketEntry } from '../../domain/ticketGlance.ts'
import { figuresItem } from '../../storage/dynamo/shelf.ts'
import { deskKey, periodKey, summaryKey } from '../../storage/keys.ts'
import { demoRegionName } from './demoRegionName.ts'

type Item = Record<string, unknown>

/** Gathers what the figures need of each event, and gives all stored figures of the city once every event has gone by. */
export const demoFigures = () => {
  const days = new Map<string, { agencyCode: string; day: LocalDate; tallies: Tally[] }>()
  const desks = new Map<string, TicketEntry[]>()
  return {
    note: (event: ServiceEvent): void => {
      const { agencyCode, servedOn: day } = event.facts
      const name = `${agencyCode} ${day}`
      const found = days.get(name) ?? { agencyCode, day, tallies: [] }
      found.tallies.push(tallyOf(event))
      days.set(name, found)
      for (const { desk, entry } of onDesks(event)) desks.set(desk, [...(desks.get(desk) ?? []), ...entry])
    },
    items: function* (at: Instant): Generator<Item, void, undefined> {
      const stored = { revision: 1, at }
      const folded = [...days.values()].map(({ agencyCode, day, tallies }) => foldAgencyDay(agencyCode, day, tallies))
      for (const figures of folded) yield figuresItem(summaryKey(figures.agencyCode, figures.day), figures, stored)
      const { agencies, regions } = rolledUp(folded, { serving: demoRegion, regionName: demoRegionName })
      for (const figures of agencies) yield figuresItem(periodKey(figures.agencyCode, figures.period), figures, stored)
      for (const figures of regions) yield figuresItem(periodKey(figures.region, figures.period), figures, stored)
      const open = [...desks].map(([agencyCode, entries]) => foldDesk(agencyCode, entries))
      for (const figures of open) yield figuresItem(deskKey(figures.agencyCode), figures, stored)
      for (const figures of regionDesks(open, demoRegion)) yield figuresItem(deskKey(figures.region), figures, stored)
    }
  }
}

/** Every unit that has or had the ticket has a desk; it lies on that of the unit that has it, while it is open. */
const onDesks = (event: ServiceEvent): { desk: string; entry: TicketEntry[] }[] => {
  const entry = ticketEntryOf(event)
  return entry ? entry.units.map((desk) => ({ desk, entry: entry.closedAt === undefined && desk === entry.agencyCode ? [entry] : [] })) : []
}
