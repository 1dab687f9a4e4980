import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { workdaysBetween } from '@haochaping/shared/calendar/workdaysBetween.ts'
import { isStale } from '@haochaping/shared/indicators/stale.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import type { PageFigures } from './figuresOf.ts'
import type { Rooms } from './rooms.ts'

/** 计到: what the latest of some figures is, and whether they have stopped moving. `from` is the first day of their period. */
export const countedUpTo = async (
  { calendar, region }: Pick<Rooms, 'calendar' | 'region'>, { at, lastRatedOn, lastServedOn }: Pick<PageFigures, 'at' | 'lastRatedOn' | 'lastServedOn'>, from: LocalDate
): Promise<Summary['counted']> => {
  const known = { ...(at ? { at } : {}), ...(lastRatedOn ? { lastRatedOn } : {}), ...(lastServedOn ? { lastServedOn } : {}) }
  if (!lastServedOn) return { ...known, stale: false }
  const workdays = workdaysBetween(await calendar(region), lastRatedOn ?? addDays(from, -1), lastServedOn).count
  return { ...known, stale: isStale({ lastRatedOn, lastServedOn }, workdays) }
}
