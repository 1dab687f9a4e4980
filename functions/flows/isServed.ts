import { regionCovers, RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import type { Rooms } from './rooms.ts'

/** Whether a place is a division that this installation serves; else its code is that of an agency. */
export const isServed = ({ region }: Pick<Rooms, 'region'>, code: string): boolean => RegionCode.safeParse(code).success && regionCovers(region, code)
