import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'

/** 办件编号 of the demo city: YZ, the day the case began, and its number on that day (1 to 999 999). */
export const caseNumber = (day: LocalDate, sequence: number): string =>
  `YZ${day.replaceAll('-', '')}${String(sequence).padStart(6, '0')}`

/** Sequences from here on are left to the cases of the demo people. */
export const firstOfPeople = 900_001
/** And from here on to those that are told for how they were handled. */
export const firstOfTickets = 950_001
