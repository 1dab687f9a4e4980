import * as z from 'zod/mini'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Counts, together } from '@haochaping/shared/indicators/counts.ts'
import { Cut, cutsTogether } from '@haochaping/shared/indicators/cut.ts'
import { CountedTicket } from '@haochaping/shared/schemas/viewSummary.ts'

const ByReason = z.record(z.string(), z.int())

/** One service item: its name as it was last told, its counts, the reasons of its 差评. */
const ItemCell = z.strictObject({ name: z.string(), counts: Counts, reasons: ByReason })

/** One window: its counts, and what it rated by item, for a comparison on the same mix. */
const WindowCell = z.strictObject({ counts: Counts, items: z.record(z.string(), Cut) })

/** 一机构一时段 in figures: everything that is counted of an agency over some days. */
export const Cells = z.strictObject({
  name: z.string(),
  counts: Counts,
  lastRatedOn: z.optional(LocalDate),
  lastServedOn: z.optional(LocalDate),
  /** By day, or by month where the period is long. */
  series: z.record(z.string(), Cut),
  /** Named `channel:qrCode`, `place:online`, `kind:batch`, `mark:themed`. */
  cuts: z.record(z.string(), Cut),
  /** Reasons of bad ratings, and of good ones, by their code. */
  reasons: ByReason,
  praise: ByReason,
  items: z.record(z.string(), ItemCell),
  windows: z.record(z.string(), WindowCell),
  /** 差评 in force that have a ticket, the latest days first, as many as are kept; `more` where there were more. */
  tickets: z.array(CountedTicket),
  more: z.boolean()
})
export type Cells = z.infer<typeof Cells>

/** How many tickets stay in the figures (our choice: an item of storage holds 400 kB, and one is about 250 bytes). */
export const ticketsKept = 300

/** Cells of several events, days or months as one: every part is a sum, a latest or a longest-kept, so that neither order nor grouping matters. */
export const cellsTogether = (all: readonly Cells[]): Cells => {
  const [lastRatedOn, lastServedOn] = [latest(all.map((one) => one.lastRatedOn)), latest(all.map((one) => one.lastServedOn))]
  const tickets = all.flatMap((one) => one.tickets).sort(latestFirst)
  return {
    name: lastName(all.map(({ name }) => name)),
    counts: together(all.map(({ counts }) => counts)),
    ...(lastRatedOn ? { lastRatedOn } : {}), ...(lastServedOn ? { lastServedOn } : {}),
    series: byName(all.map(({ series }) => series), cutsTogether),
    cuts: byName(all.map(({ cuts }) => cuts), cutsTogether),
    reasons: sums(all.map(({ reasons }) => reasons)), praise: sums(all.map(({ praise }) => praise)),
    items: byName(all.map(({ items }) => items), itemsTogether),
    windows: byName(all.map(({ windows }) => windows), (cells) => ({ counts: together(cells.map(({ counts }) => counts)), items: byName(cells.map(({ items }) => items), cutsTogether) })),
    tickets: tickets.slice(0, ticketsKept),
    more: all.some(({ more }) => more) || tickets.length > ticketsKept
  }
}

const itemsTogether = (cells: readonly z.infer<typeof ItemCell>[]): z.infer<typeof ItemCell> => ({
  name: lastName(cells.map(({ name }) => name)), counts: together(cells.map(({ counts }) => counts)), reasons: sums(cells.map(({ reasons }) => reasons))
})

/** Records joined: what stands under the same name is made one. Names come out sorted. */
export const byName = <T>(all: readonly Record<string, T>[], join: (parts: T[]) => T): Record<string, T> => {
  const parts = new Map<string, T[]>()
  for (const record of all) for (const [name, part] of Object.entries(record)) {
    const found = parts.get(name)
    if (found) found.push(part)
    else parts.set(name, [part])
  }
  return Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, found]) => [name, join(found)]))
}

/** Numbers added up by name. */
export const sums = (all: readonly Record<string, number>[]): Record<string, number> => byName(all, (parts) => parts.reduce((sum, part) => sum + part, 0))

/** The latest of some days. */
export const latest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined => days.filter((day) => day !== undefined).sort().at(-1)

/** Halls change names; of two the one that sorts last is kept, whoever is counted first. */
const lastName = (names: readonly string[]): string => [...names].sort().at(-1) ?? ''

const latestFirst = (a: CountedTicket, b: CountedTicket): number => (a.day === b.day ? (a.eventId < b.eventId ? -1 : 1) : a.day > b.day ? -1 : 1)
