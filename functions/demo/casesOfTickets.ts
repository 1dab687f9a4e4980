import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstOfTickets } from './caseNumber.ts'
import type { DemoEvent } from './demoEvent.ts'
import { storyEvents } from './storyEvents.ts'
import { ticketStories } from './ticketStories.ts'

/** Cases that were rated badly and handled in every way there is, told from `today`: always the same ones. */
export const casesOfTickets = (today: LocalDate, isWorkday: (day: LocalDate) => boolean): DemoEvent[] =>
  storyEvents(ticketStories, { first: firstOfTickets, today, isWorkday })
