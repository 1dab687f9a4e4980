import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'

/** Days off in Shanghai, both included, and the colleague (by staff id) who stands in (代理). */
export const Absence = z.strictObject({ from: LocalDate, to: LocalDate, deputy: z.string() })
export type Absence = z.infer<typeof Absence>
