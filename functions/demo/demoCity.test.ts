import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { LocalDate, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import { demoCity } from './demoCity.ts'
import type { DemoEvent, DemoRating } from './demoEvent.ts'
import { hallTime, instantOf } from './shanghaiTime.ts'
import { windowOpen } from './windowOpen.ts'

const today = LocalDate.parse('2026-11-22')
const worked = (day: LocalDate): boolean => isWorkday(shippedCalendar, day).workday
const small = { today, days: 4, perDay: 200, isWorkday: worked }
const digest = (events: Iterable<DemoEvent>): string => {
  const hash = createHash('sha256')
  for (const event of events) hash.update(JSON.stringify(event))
  return hash.digest('hex')
}
const share = (part: number, whole: number): number => part / whole

let events: DemoEvent[]
let rated: Extract<DemoEvent, { fate: 'rated' }>[]
beforeAll(() => {
  events = [...demoCity({ today, days: 30, perDay: 3000, isWorkday: worked })]
  rated = events.filter((event) => event.fate === 'rated')
})

describe('the demo city over thirty working days', () => {
  it('is the same city for the same seed, byte for byte', () => {
    expect(digest(demoCity(small))).toBe(digest(demoCity(small)))
    expect(digest(demoCity(small))).not.toBe(digest(demoCity({ ...small, seed: 2 })))
  })

  it('has thirty days of at least 3 000 service events', () => {
    const byDay = Map.groupBy(events, ({ entry }) => entry.serviceTime.slice(0, 10))
    const full = [...byDay.values()].filter((day) => day.length >= 3000)
    expect(full).toHaveLength(30)
    expect(events.length).toBeLessThan(100_000)
  })

  it('never has the same service of a case twice', () => {
    expect(new Set(events.map(({ entry }) => `${entry.projectNo}/${entry.serviceNumber}`)).size).toBe(events.length)
    const covered = events.flatMap(({ entry }) => entry.serviceNumber === 1 ? entry.batchProjectNos ?? [] : [])
    expect(new Set(covered).size).toBe(covered.length)
  })

  it('is rated actively as a real city is: 13 to 20 of a hundred', () => {
    expect(share(rated.length, events.length)).toBeGreaterThan(0.13)
    expect(share(rated.length, events.length)).toBeLessThan(0.2)
  })

  it('is content on the whole, with at least thirty bad ratings and no more than eight in a thousand', () => {
    const bad = rated.filter(({ rating }) => isBad(rating.level))
    const pleased = rated.filter(({ rating }) => rating.level === 'verySatisfied' || rating.level === 'satisfied')
    expect(bad.length).toBeGreaterThanOrEqual(30)
    expect(share(bad.length, rated.length)).toBeGreaterThan(0.003)
    expect(share(bad.length, rated.length)).toBeLessThan(0.008)
    expect(share(pleased.length, rated.length)).toBeGreaterThan(0.975)
  })

  it('has one trouble that stands out: 不动产转移登记 without a list of documents', () => {
    const bad = rated.filter(({ rating }) => isBad(rating.level))
    const transfer = bad.filter(({ entry }) => entry.taskName === '不动产转移登记')
    expect(share(transfer.length, bad.length)).toBeGreaterThan(0.2)
    expect(share(transfer.filter(({ rating }) => rating.reasons.includes('208')).length, transfer.length)).toBeGreaterThan(0.5)
  })

  it('gives reasons that are active at the level chosen, none twice; every 差评 has a reason', () => {
    const fits = ({ level, reasons }: DemoRating): boolean =>
      new Set(reasons).size === reasons.length &&
      (reasons.length > 0 || !isBad(level)) &&
      reasons.every((code) => reasonOf(code)?.level === level && reasonOf(code)?.status === 'active')
    expect(rated.filter(({ rating }) => !fits(rating))).toEqual([])
  })

  it('shows every fate, a few defaults, batches and themed matters', () => {
    const count = (wanted: DemoEvent['fate']) => events.filter(({ fate }) => fate === wanted).length
    expect(count('unrated')).toBeGreaterThan(1_000)
    expect(count('awaiting')).toBeGreaterThan(1_000)
    expect(count('defaulted')).toBeGreaterThan(50)
    expect(share(count('defaulted'), count('defaulted') + count('unrated'))).toBeLessThan(0.02)
    expect(events.filter(({ entry }) => entry.batchProjectNos).length).toBeGreaterThan(50)
    expect(new Set(events.map(({ entry }) => entry.themeStage)).size).toBe(5)
  })

  it('awaits and gives up as the city’s policy says', () => {
    const isWindowOpen = windowOpen(shippedCalendar, today)
    const served = ({ entry }: DemoEvent) => LocalDate.parse(entry.serviceTime.slice(0, 10))
    const opened = new Map([...new Set(events.map(served))].map((day) => [day, isWindowOpen(day)] as const))
    const silent = events.filter(({ fate }) => fate !== 'rated')
    expect(silent.filter((event) => (event.fate === 'awaiting') !== opened.get(served(event)))).toEqual([])
  })

  it('has no future: nothing served or rated on today or after, and no rating before its service', () => {
    const morning = hallTime({ day: today, second: 0 })
    const servedAt = (event: DemoEvent): string => {
      const [day = '', clock = ''] = event.entry.serviceTime.split(' ')
      const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
      return instantOf({ day: LocalDate.parse(day), second: hours * 3600 + minutes * 60 + seconds })
    }
    expect(events.filter(({ entry }) => entry.serviceTime >= morning)).toEqual([])
    expect(rated.filter(({ rating }) => rating.at >= startOfDay(today))).toEqual([])
    expect(rated.filter((event) => event.rating.at <= servedAt(event))).toEqual([])
  })

  it('sends only lines that the hall’s border accepts (every fifth is tried)', () => {
    expect(events.filter((_, at) => at % 5 === 0).filter(({ entry }) => !HallEntry.safeParse(entry).success)).toEqual([])
  })
})
