import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'

/** A due time: the last instant at which one is still in time, the day it falls on, and whether that day is provisional (its calendar year is not loaded). */
export const Due = z.strictObject({ at: Instant, on: LocalDate, provisional: z.boolean() })
export type Due = z.infer<typeof Due>
