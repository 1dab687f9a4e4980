import * as z from 'zod/mini'
import { kindOfPeriod, Period } from '@haochaping/shared/indicators/period.ts'
import { cutsTogether } from '@haochaping/shared/indicators/cut.ts'
import { byName, Cells, cellsTogether } from './cells.ts'

/** 一部门一周、月、季、年: the figures of its days, joined. */
export const AgencyPeriod = z.strictObject({ agencyCode: z.string(), period: Period, ...Cells.shape })
export type AgencyPeriod = z.infer<typeof AgencyPeriod>

/** The figures of a period from those of its days or months. A quarter and a year show their course by month, shorter ones by day. */
export const foldAgencyPeriod = (agencyCode: string, period: Period, parts: readonly Cells[]): AgencyPeriod => {
  const { name, counts, lastRatedOn, lastServedOn, series, cuts, reasons, praise, items, windows, tickets, more } = cellsTogether(parts)
  const kind = kindOfPeriod(period)
  return {
    agencyCode, period, name, counts, ...(lastRatedOn ? { lastRatedOn } : {}), ...(lastServedOn ? { lastServedOn } : {}),
    series: kind === 'quarter' || kind === 'year' ? byMonth(series) : series,
    cuts, reasons, praise, items, windows, tickets, more
  }
}

const monthLength = '2026-11'.length

const byMonth = (series: Cells['series']): Cells['series'] =>
  byName(Object.entries(series).map(([at, cut]) => ({ [at.slice(0, monthLength)]: cut })), cutsTogether)
