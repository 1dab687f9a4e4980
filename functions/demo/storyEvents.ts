import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { Applicant } from './applicant.ts'
import { caseNumber } from './caseNumber.ts'
import { citizen } from './citizen.ts'
import { itemNamed, onlineClerksOf, windowsOf } from './cityHall.ts'
import type { DemoEvent } from './demoEvent.ts'
import { demoPeople } from './demoPeople.ts'
import { entryOf } from './entryOf.ts'
import type { Served } from './entryOf.ts'
import type { Item } from './items.ts'
import type { Story, StoryService } from './peopleStories.ts'
import { atClock, instantOf, later } from './shanghaiTime.ts'
import type { ShanghaiTime } from './shanghaiTime.ts'

type TimeOf = (then: Pick<StoryService, 'back' | 'at'>) => ShanghaiTime

/** Where a story plays: the n-th window of its agency, or online. Throws RangeError for a window that is not there. */
const placeOf = ({ item, window }: Story): Pick<Served, 'window' | 'clerk'> => {
  const { agency } = itemNamed(item)
  const clerk = onlineClerksOf(agency)[0]
  if (window === undefined) return clerk === undefined ? {} : { clerk }
  const found = windowsOf(agency)[window - 1]
  if (!found) throw new RangeError(`no window ${window} at ${agency}`)
  return { window: found.number, ...(found.staff[0] === undefined ? {} : { clerk: found.staff[0] }) }
}

/** The citizens of stories are those of the city's usual seed. */
const seed = 1

const applicantOf = (story: Story): Applicant => {
  if (typeof story.person === 'number') {
    const { name, idNumber, mobile } = citizen(seed, story.person)
    return { userProp: '1', userName: name, userPageType: '111', certKey: idNumber, mobile }
  }
  const person = demoPeople.find(({ id }) => id === story.person)
  if (!person) throw new RangeError(`no person ${story.person}`)
  return { userProp: '1', userName: person.name, userPageType: person.documentType, certKey: person.idNumber, mobile: person.mobile }
}

/** Online applications are taken by a machine: no clerk. */
const clerkFor = (service: StoryService, { window, clerk }: Pick<Served, 'window' | 'clerk'>): Pick<Served, 'window' | 'clerk'> => ({
  ...(window === undefined ? {} : { window }),
  ...(clerk === undefined || service.name === '申报' ? {} : { clerk })
})

const eventOfStory = (entry: HallEntry, service: StoryService, timeOf: TimeOf): DemoEvent => {
  if (!service.rating) return { entry, fate: service.silent ?? 'awaiting' }
  const { minutesAfter, acts = [], ...given } = service.rating
  const handled = acts.map((one) => ({ who: one.who, act: one.act, at: instantOf(timeOf({ back: one.day, at: one.at })) })).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return { entry, fate: 'rated', rating: { ...given, reasons: [...given.reasons], at: instantOf(later(timeOf(service), minutesAfter * 60)) }, acts: handled }
}

/** An 即办件 was taken in some minutes before it was finished. */
const acceptedAt = (item: Item, first: ShanghaiTime): ShanghaiTime => (item.days === 0 ? later(first, -540) : first)

const eventsOf = (story: Story, sequence: number, timeOf: TimeOf): DemoEvent[] => {
  const [first] = story.services
  if (!first) return []
  const item = itemNamed(story.item)
  const accepted = acceptedAt(item, timeOf(first))
  const place = placeOf(story)
  return story.services.map((service, at) => {
    const { stage } = service
    const served: Served = {
      item, projectNo: caseNumber(accepted.day, sequence), accepted, at: timeOf(service),
      service: { number: at + 1, name: service.name, ...(stage ? { stage } : {}) },
      ...clerkFor(service, place), ...(story.batch ? { batch: story.batch } : {}),
      isLast: story.finished && at === story.services.length - 1
    }
    return eventOfStory(entryOf(served, applicantOf(story)), service, timeOf)
  })
}

/** The last `n` working days before `today`, latest first. */
const workdaysBefore = (today: LocalDate, n: number, isWorkday: (day: LocalDate) => boolean): LocalDate[] => {
  const found: LocalDate[] = []
  for (let day = addDays(today, -1); found.length < n; day = addDays(day, -1)) if (isWorkday(day)) found.push(day)
  return found
}

/** What is told on a day: the stories, the number of the first one's case, the day, and on which days people work. */
type Telling = { first: number; today: LocalDate; isWorkday: (day: LocalDate) => boolean }

/** The service events of stories, told from `today`: always the same ones, on the working days just before. */
export const storyEvents = (stories: readonly Story[], { first, today, isWorkday }: Telling): DemoEvent[] => {
  const longest = Math.max(...stories.flatMap(({ services }) => services.map(({ back }) => back)))
  const days = workdaysBefore(today, longest, isWorkday)
  const timeOf: TimeOf = ({ back, at }) => atClock(days[back - 1] ?? addDays(today, -1), at)
  return stories.flatMap((story, index) => eventsOf(story, first + index, timeOf))
}
