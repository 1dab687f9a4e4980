import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { applicant } from './applicant.ts'
import { caseNumber } from './caseNumber.ts'
import { onlineClerksOf, windowsOf } from './cityHall.ts'
import type { HallWindow } from './cityHall.ts'
import { closes, isOpen, opens } from './dayRhythm.ts'
import { caseParts, chanceOf } from './demoCase.ts'
import type { DemoCase, DemoService } from './demoCase.ts'
import type { DemoAct } from './demoAct.ts'
import type { DemoEvent, DemoRating } from './demoEvent.ts'
import { demoRating } from './demoRating.ts'
import { entryOf } from './entryOf.ts'
import { ordinaryCourse } from './ordinaryCourse.ts'
import { below, oneOf } from './seededRandom.ts'
import type { Random } from './seededRandom.ts'
import { later } from './shanghaiTime.ts'
import type { ShanghaiTime } from './shanghaiTime.ts'

/** The day of an event as seen from the demo's today: whether it can still be rated, until when things are known, and on which days people work. */
export type Seen = { day: LocalDate; isWindowOpen: boolean; until: Instant; isWorkday: (day: LocalDate) => boolean }

/** Shares of an invented city, near 12.9 % to 20 % actively rated; defaults are kept rare, since most rules have none. */
const ratedShare = 0.165
const defaultedShare = 0.01
const batchShare = 0.06
const mostInBatch = 30
/** The overall service of a themed matter (主题式) ends so long after its delivery. */
const overallAfter = 900

const servedAt = ({ place, begins }: DemoCase, service: DemoService, day: LocalDate): ShanghaiTime => {
  if (service.lag === 0) return begins
  const isOverall = service.stage === 'overall'
  const random = chanceOf(place, isOverall ? service.number - 1 : service.number)
  const time = { day, second: opens + below(random, closes - opens - overallAfter) }
  return isOverall ? later(time, overallAfter) : time
}

/** What is done in one service is taken in some minutes before, though not before the doors open. */
const acceptedAt = ({ begins, online, services }: DemoCase, random: Random): ShanghaiTime => {
  if (services.length > 1) return begins
  const second = begins.second - 180 - below(random, 1_200)
  return { day: begins.day, second: Math.max(second, online ? 0 : opens) }
}

/** Online, a machine takes the application; a clerk decides it, in office hours. */
const clerkOf = (theCase: DemoCase, at: { window: HallWindow | undefined; lag: number }, random: Random): string | undefined => {
  if (at.window) return oneOf(random, at.window.staff)
  const byMachine = at.lag === 0 && (theCase.services.length > 1 || !theCase.place.beginning.worked || !isOpen(theCase.begins.second))
  return byMachine ? undefined : oneOf(random, onlineClerksOf(theCase.item.agency))
}

/** What stays the same in all services of a case: the number, the window, who applied, how many cases in one go; a themed matter is one of its own. */
const sameThroughout = ({ place, item, online, services }: DemoCase) => {
  const mayBeBatch = item.batch && services.every(({ stage }) => stage === undefined)
  const random = chanceOf(place, caseParts.persons)
  return {
    projectNo: caseNumber(place.beginning.day, place.index + 1),
    who: applicant(place.beginning.seed, item, random),
    window: online ? undefined : oneOf(random, windowsOf(item.agency)),
    batch: mayBeBatch && random() < batchShare ? 2 + below(random, mostInBatch - 1) : undefined
  }
}

const entryFor = (theCase: DemoCase, service: DemoService, at: ShanghaiTime) => {
  const random = chanceOf(theCase.place, service.number + caseParts.persons)
  const { projectNo, who, window, batch } = sameThroughout(theCase)
  const accepted = acceptedAt(theCase, random)
  const clerk = clerkOf(theCase, { window, lag: service.lag }, random)
  return entryOf({
    item: theCase.item, projectNo, service, accepted, at, isLast: service === theCase.services.at(-1),
    ...(window ? { window: window.number } : {}), ...(clerk ? { clerk } : {}), ...(batch ? { batch } : {})
  }, who)
}

/** One service of a case on its day, and what became of it; a rating that would lie after `until` has not come yet. */
export const eventOf = (theCase: DemoCase, service: DemoService, seen: Seen): DemoEvent => {
  const at = servedAt(theCase, service, seen.day)
  const entry = entryFor(theCase, service, at)
  const random = chanceOf(theCase.place, service.number + 2 * caseParts.persons)
  if (random() < ratedShare) {
    const rating = demoRating(random, { item: theCase.item.name, online: theCase.online, at })
    if (rating.at < seen.until) return { entry, fate: 'rated', rating, ...(isBad(rating.level) ? { acts: actsOn(theCase, service, { rating, seen }) } : {}) }
  }
  if (seen.isWindowOpen) return { entry, fate: 'awaiting' }
  return { entry, fate: random() < defaultedShare ? 'defaulted' : 'unrated' }
}

const actsOn = ({ place, item }: DemoCase, service: DemoService, { rating, seen }: { rating: DemoRating; seen: Seen }): DemoAct[] => {
  const [reason] = rating.reasons
  return ordinaryCourse(chanceOf(place, service.number + 3 * caseParts.persons), { ...seen, item: item.name, at: rating.at, ...(reason === undefined ? {} : { reason }) })
}
