import * as z from 'zod/mini'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Cells, cellsTogether } from './cells.ts'
import { cellsOf } from './cellsOf.ts'
import { patterned } from './patterned.ts'
import type { Tally } from './tally.ts'

/** 一部门一日: the figures over the service events of one agency on one day of service. */
export const AgencyDay = z.strictObject({ agencyCode: z.string(), day: LocalDate, ...Cells.shape })
export type AgencyDay = z.infer<typeof AgencyDay>

/** The figures of an agency-day from its events: a fold, so that they can be made again from nothing and come out the same. */
export const foldAgencyDay = (agencyCode: string, day: LocalDate, tallies: readonly Tally[]): AgencyDay =>
  ({ agencyCode, day, ...cellsTogether(patterned(tallies).map((tally) => cellsOf(tally, day))) })
