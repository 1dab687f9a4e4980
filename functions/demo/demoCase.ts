import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { themeStages } from '@haochaping/shared/standard/serviceKinds.ts'
import { isOpen, secondOfShare } from './dayRhythm.ts'
import { items } from './items.ts'
import type { Item } from './items.ts'
import { below, oneOf, seededRandom } from './seededRandom.ts'
import type { Random } from './seededRandom.ts'
import type { ShanghaiTime } from './shanghaiTime.ts'

/** A day on which `of` cases begin, all of one chance `key` (see dayKey); `worked` is whether the hall is open. */
export type Beginning = { seed: number; day: LocalDate; key: number; worked: boolean; of: number }

/** Where a case stands in the city: the `index`-th of those that began on a day. */
export type CasePlace = { beginning: Beginning; index: number }

/** One service (第 n 次服务) of a case, `lag` working days after the case began. */
export type DemoService = { number: number; name: string; lag: number; stage?: (typeof themeStages)[number] }

/** What must be known of a case to say on which days it is served. */
export type DemoCase = { place: CasePlace; item: Item; online: boolean; begins: ShanghaiTime; services: readonly DemoService[] }

const themedShare = 0.06
const hallShare = 0.62

/** Each item as often as its weight says. */
const anyItem = items.flatMap((item) => Array.from({ length: item.weight }, () => item))
const onlineItem = anyItem.filter(({ where }) => where !== 'hall')

const atOnce: readonly DemoService[] = [{ number: 1, name: '办结', lag: 0 }]

const themedServices = (days: number): DemoService[] => {
  const review = Math.max(1, Math.floor(days / 2))
  return [
    { number: 1, name: '受理', lag: 0, stage: 'acceptance' },
    { number: 2, name: '审批', lag: review, stage: 'review' },
    { number: 3, name: '出件', lag: review + 1, stage: 'delivery' },
    { number: 4, name: '整体服务', lag: review + 1, stage: 'overall' }
  ]
}

const servicesOf = (item: Item, online: boolean, random: Random): readonly DemoService[] => {
  if (item.theme && random() < themedShare) return themedServices(item.days)
  if (item.days === 0) return atOnce
  return [{ number: 1, name: online ? '申报' : '受理', lag: 0 }, { number: 2, name: '办结', lag: 1 + below(random, item.days) }]
}

/** The most working days between the first and the last service of any case. */
export const longestLag = Math.max(...items.map(({ days }) => days))

/** A day as a key of chance: 20261118. */
export const dayKey = (day: LocalDate): number => Number(day.replaceAll('-', ''))

/** Parts of a case that are drawn apart, so that each comes out the same whichever of its services is asked for. */
export const caseParts = { course: 0, persons: 10_000 } as const

/** The stream of chance of one part of a case: its n-th service, or one of `caseParts`. */
export const chanceOf = ({ beginning, index }: CasePlace, part: number): Random =>
  seededRandom(beginning.seed, beginning.key, index, part)

/** The case at this place: always the same, so that a later day can meet it again without anybody keeping it. */
export const demoCase = (place: CasePlace): DemoCase => {
  const { day, of, worked } = place.beginning
  const random = chanceOf(place, caseParts.course)
  const second = secondOfShare((place.index + random()) / of, worked)
  const hallOpen = worked && isOpen(second)
  const item = oneOf(random, hallOpen ? anyItem : onlineItem)
  const online = !hallOpen || item.where === 'online' || (item.where === 'either' && random() >= hallShare)
  return { place, item, online, begins: { day, second }, services: servicesOf(item, online, random) }
}
