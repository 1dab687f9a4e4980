import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkingTime } from '@haochaping/shared/calendar/workingTime.ts'
import { ownPolicy } from './ownPolicy.ts'
import type { Rooms } from './rooms.ts'

/** The working time of this installation as it holds today: assignments run under no ticket's policy. */
export const workingTime = async (rooms: Pick<Rooms, 'calendar' | 'policies' | 'region' | 'clock'>): Promise<WorkingTime> =>
  ({ calendar: await rooms.calendar(rooms.region), hours: ownPolicy(rooms, localDateOf(rooms.clock.now())).workingHours.value })
