import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkingTime } from '@haochaping/shared/calendar/workingTime.ts'
import { activePolicy } from '@haochaping/shared/policy/activePolicy.ts'
import type { Rooms } from './rooms.ts'

/** The working time of this installation as it holds today: assignments run under no ticket's policy. */
export const workingTime = async ({ calendar, region, clock }: Pick<Rooms, 'calendar' | 'region' | 'clock'>): Promise<WorkingTime> =>
  ({ calendar: await calendar(region), hours: activePolicy(region, localDateOf(clock.now())).workingHours.value })
