import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'

/** How many days are offered, from tomorrow on: six weeks (our choice: what fits a sheet). */
const offered = 42

/** The days among which a date for a unit is chosen. Which of them are workdays the server knows. */
export const daysOffered = (today: LocalDate): { from: LocalDate; to: LocalDate } => ({ from: addDays(today, 1), to: addDays(today, offered) })
