import { createHash } from 'node:crypto'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import { signed } from '../domain/signed.ts'
import type { Rooms } from '../flows/rooms.ts'
import type { Everything } from '../storage/everything.ts'
import { dayFolds } from './dayFolds.ts'
import type { DayFolds } from './dayFolds.ts'
import { exportedDay } from './exportedDay.ts'
import { exportedEvent } from './exportedEvent.ts'
import { exportedPeriods } from './exportedPeriods.ts'
import type { ExportedDay, ExportedEvent, ExportEnd, ExportHead, ExportLine } from './exportLine.ts'
import { sealsSoFar } from './sealsSoFar.ts'

/** What an export is made from. */
export type Source = Pick<Rooms, 'clock' | 'keys' | 'region' | 'regionName' | 'events' | 'agencyDays' | 'summaries' | 'seals'> & { everything: Everything }

/** How many of each have been written. */
export type Written = { events: number; days: number; periods: number; seals: number; unreadable: number }

/**
 * Everything this installation holds of service events, line by line, and after them the figures of each agency-day and
 * each period as they are stored, and the seals of the days. The last line says what came before it, signed.
 */
export async function* exportLines(source: Source, { words }: { words: boolean }): AsyncGenerator<{ text: string; written: Written }> {
  const hash = createHash('sha256')
  const written: Written = { events: 0, days: 0, periods: 0, seals: 0, unreadable: 0 }
  const line = (one: ExportLine) => {
    const text = `${JSON.stringify(one)}\n`
    hash.update(text)
    return { text, written }
  }
  yield line({ kind: 'haochaping.export', version: 1, region: source.region, at: source.clock.now(), words })
  for await (const one of records(source, words)) {
    written[countOf[one.kind]] += 1
    yield line(one)
  }
  yield { text: `${JSON.stringify(signed({ kind: 'end', ...written, digest: hash.digest('hex') }, source.keys.receiptSigner))}\n`, written }
}

type Body = Exclude<ExportLine, ExportHead | ExportEnd>
const countOf = { event: 'events', day: 'days', period: 'periods', seal: 'seals', unreadable: 'unreadable' } as const satisfies Record<Body['kind'], keyof Written>

type Days = { folds: DayFolds; all: Map<string, Pick<ExportedDay, 'agencyCode' | 'day'>>; owed: Set<string> }

/** The seals are read before the events: whatever is in them is then in the events. */
async function* records(source: Source, words: boolean): AsyncGenerator<Body> {
  const seals = await sealsSoFar(source.seals)
  const days: Days = { folds: dayFolds(), all: new Map(), owed: new Set() }
  for await (const found of source.everything.read()) {
    if ('unreadable' in found) yield { kind: 'unreadable', key: found.unreadable }
    else if ('event' in found) yield noted(days, exportedEvent(found.event, { words }))
    else days.all.set(nameOf(found.agencyCode, found.day), found)
  }
  const [folded, moving]: [AgencyDay[], ExportedDay[]] = [[], []]
  for (const [name, { agencyCode, day }] of days.all) {
    const figures = days.folds.of(agencyCode, day)
    const one = await exportedDay(source, figures ?? foldAgencyDay(agencyCode, day, []), days.owed.has(name))
    if (figures) folded.push(figures)
    if (!one.settled) moving.push(one)
    yield one
  }
  yield* exportedPeriods(source, { folded, moving })
  for (const seal of seals) yield { kind: 'seal', seal }
}

/** The event, after its day has been told of it. */
const noted = ({ folds, all, owed }: Days, event: ExportedEvent): ExportedEvent => {
  const { agencyCode, servedOn: day } = event.facts
  folds.add(agencyCode, day, event.tally)
  all.set(nameOf(agencyCode, day), { agencyCode, day })
  if (event.uncounted) owed.add(nameOf(agencyCode, day))
  return event
}

const nameOf = (agencyCode: string, day: LocalDate): string => `${agencyCode} ${day}`
