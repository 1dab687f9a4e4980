import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { casesOfPeople } from './casesOfPeople.ts'
import { casesOfTickets } from './casesOfTickets.ts'
import type { DemoEvent } from './demoEvent.ts'
import { hallDay } from './hallDay.ts'
import { windowOpen } from './windowOpen.ts'

/** `days`: working days before `today` (the rest days between come on top); `perDay`: service events of a working day. */
export type DemoCity = {
  today: LocalDate; days: number; perDay: number; isWorkday: (day: LocalDate) => boolean
  /** The same seed gives the same city, byte for byte. */
  seed?: number
  /** By the demo city's policy and the shipped calendar, unless told otherwise. */
  isWindowOpen?: (servedOn: LocalDate) => boolean
}

/** The first of the last `days` working days before `today`. */
const firstDay = ({ today, days, isWorkday }: DemoCity): LocalDate => {
  let day = today
  for (let left = days; left > 0;) {
    day = addDays(day, -1)
    if (isWorkday(day)) left -= 1
  }
  return day
}

/**
 * All service events of the demo city, day by day up to the eve of `today`, so that one day is in memory at a time; the
 * demo people's own come last. Nothing in it lies on `today` or after: opened at any hour, the city has no future.
 */
export function* demoCity(city: DemoCity): Generator<DemoEvent, void, undefined> {
  const { today, perDay: count, isWorkday, seed = 1, isWindowOpen = windowOpen(shippedCalendar, today) } = city
  for (let day = firstDay(city); day < today; day = addDays(day, 1)) {
    yield* hallDay(day, seed, { count, today, isWorkday, isWindowOpen })
  }
  yield* casesOfTickets(today, isWorkday)
  yield* casesOfPeople(today, isWorkday)
}
