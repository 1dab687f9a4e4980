import { addDays, dayOfWeek, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { dayKey, demoCase, longestLag } from './demoCase.ts'
import type { DemoCase } from './demoCase.ts'
import type { DemoEvent } from './demoEvent.ts'
import { eventOf } from './eventOf.ts'

/**
 * `count`: service events wanted on a working day (a few per cent more come); `today`: nothing lies on or after it;
 * `isWindowOpen`: whether a service of a day can still be rated as `today` begins, which parts awaiting from over.
 */
export type Hall = {
  count: number; today: LocalDate
  isWorkday: (day: LocalDate) => boolean
  isWindowOpen: (servedOn: LocalDate) => boolean
}

/** New cases per wanted event: the later services of older cases make up the rest. */
const casesPerEvent = 0.75
const saturdayShare = 0.08
const restDayShare = 0.05

/** How many cases begin on a day; on rest days few, all online. */
const casesOn = (day: LocalDate, hall: Hall): number => {
  if (hall.isWorkday(day)) return Math.ceil(hall.count * casesPerEvent)
  return Math.ceil(hall.count * (dayOfWeek(day) === 6 ? saturdayShare : restDayShare))
}

const casesOf = (day: LocalDate, seed: number, hall: Hall): DemoCase[] => {
  const beginning = { seed, day, key: dayKey(day), worked: hall.isWorkday(day), of: casesOn(day, hall) }
  return Array.from({ length: beginning.of }, (_, index) => demoCase({ beginning, index }))
}

/** Earlier days with the working days since, as far back as a case may run; none when `day` is a rest day. */
const daysBefore = (day: LocalDate, hall: Hall): { begun: LocalDate; lag: number }[] => {
  const found: { begun: LocalDate; lag: number }[] = []
  if (!hall.isWorkday(day)) return found
  for (let begun = addDays(day, -1), lag = 1; lag <= longestLag; begun = addDays(begun, -1)) {
    found.push({ begun, lag })
    if (hall.isWorkday(begun)) lag += 1
  }
  return found
}

/**
 * Everything the hall does on one day before `today`, in the order of the clock: the first services of the cases that
 * begin, and the later services of cases that began before. The same seed gives the same day.
 */
export const hallDay = (day: LocalDate, seed: number, hall: Hall): DemoEvent[] => {
  const seen = { day, isWindowOpen: hall.isWindowOpen(day), until: startOfDay(hall.today), isWorkday: hall.isWorkday }
  const dayOf = (begun: LocalDate, lag: number): DemoEvent[] => casesOf(begun, seed, hall).flatMap((theCase) =>
    theCase.services.filter((service) => service.lag === lag).map((service) => eventOf(theCase, service, seen)))
  return [{ begun: day, lag: 0 }, ...daysBefore(day, hall)]
    .flatMap(({ begun, lag }) => dayOf(begun, lag))
    .sort((a, b) => (a.entry.serviceTime < b.entry.serviceTime ? -1 : Number(a.entry.serviceTime > b.entry.serviceTime)))
}
