import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import type { Rooms } from '../flows/rooms.ts'
import type { ExportedDay } from './exportLine.ts'

const same = (a: AgencyDay, b: AgencyDay): boolean => canonicalJson(a) === canonicalJson(b)

/**
 * The figures of a day as they are stored, beside `exported`, what the exported events come to. Where the two differ it
 * is looked whether the day has moved since its events were read, or its recount is owed: then nobody can compare them.
 */
export const exportedDay = async ({ events, agencyDays }: Pick<Rooms, 'events' | 'agencyDays'>, exported: AgencyDay, owed: boolean): Promise<ExportedDay> => {
  const { agencyCode, day } = exported
  const figures = (await agencyDays.load(agencyCode, day))?.figures
  const line = { kind: 'day' as const, agencyCode, day, ...(figures ? { figures } : {}) }
  if (figures && same(figures, exported)) return { ...line, settled: true }
  const now = await events.ofDay(agencyCode, day).catch(() => undefined) // a record of the day is spoilt: the export names it
  return { ...line, settled: !owed && now !== undefined && same(foldAgencyDay(agencyCode, day, now.map(({ tally }) => tally)), exported) }
}
