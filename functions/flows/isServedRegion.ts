import { regionCovers, RegionCode } from '@haochaping/shared/calendar/regionCode.ts'

/** Whether a place is a division that this installation serves, and not an agency. */
export const isServedRegion = (place: string, serving: string): boolean => RegionCode.safeParse(place).success && regionCovers(serving, place)
