import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstOfPeople } from './caseNumber.ts'
import type { DemoEvent } from './demoEvent.ts'
import { peopleStories } from './peopleStories.ts'
import { storyEvents } from './storyEvents.ts'

/** The cases of all demo people, told from `today`: always the same stories, on the working days just before. */
export const casesOfPeople = (today: LocalDate, isWorkday: (day: LocalDate) => boolean): DemoEvent[] =>
  storyEvents(peopleStories, { first: firstOfPeople, today, isWorkday })
