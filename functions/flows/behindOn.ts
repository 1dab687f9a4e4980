import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import type { AssignmentIn } from '../domain/assignment/assignment.ts'
import type { Rooms } from './rooms.ts'

/** The 差评 on an item with a reason that were given on services of one day, as the index of the record shows them. */
export const behindOn = async ({ events }: Pick<Rooms, 'events'>, { agencyCode, item, reason }: AssignmentIn<'published'>['about'], day: LocalDate): Promise<string[]> => {
  const entries = await events.ofDay(agencyCode, day)
  return entries.filter(({ tally }) => tally.state === 'rated' && tally.level !== undefined && isBad(tally.level) && tally.item === item && tally.reasons?.includes(reason)).map(({ eventId }) => eventId)
}
