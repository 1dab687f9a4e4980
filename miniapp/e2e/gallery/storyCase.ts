import { casesOfPeople } from '../../../functions/demo/casesOfPeople.ts'
import { casesOfTickets } from '../../../functions/demo/casesOfTickets.ts'
import { ringKeys } from '../../../functions/keys/ringKeys.ts'
import { eventIdOf } from '../../../functions/storage/keys.ts'
import { galleryKeys } from './galleryKeys.ts'
import { isWorked, today } from './galleryNow.ts'

const keys = ringKeys(galleryKeys)
const told = [...casesOfTickets(today, isWorked), ...casesOfPeople(today, isWorked)]

/** The service event of a story of the demo city (peopleStories.ts, ticketStories.ts), by its matter and its step. Throws where no story tells of it. */
export const storyCase = (item: string, step = '办结'): string => {
  const found = told.find(({ entry }) => entry.taskName === item && entry.serviceName === step)
  if (!found) throw new Error(`no story of the demo city tells of ${item}, ${step}`)
  return eventIdOf(keys.index('case', found.entry.projectNo), found.entry.serviceNumber)
}
