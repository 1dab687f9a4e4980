import { describe, expect, it } from '@jest/globals'
import { LocalDate, addDays } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { DemoEvent } from './demoEvent.ts'
import { hallDay } from './hallDay.ts'

const worked = (day: LocalDate): boolean => isWorkday(shippedCalendar, day).workday
const hall = { count: 600, today: LocalDate.parse('2026-11-22'), isWorkday: worked, isWindowOpen: (servedOn: LocalDate) => servedOn >= '2026-11-16' }
const on = (day: string): DemoEvent[] => hallDay(LocalDate.parse(day), 1, hall)
const fates = (day: string): Set<string> => new Set(on(day).map(({ fate }) => fate))
/** Four weeks up to the eve of today. */
const weeks = Array.from({ length: 28 }, (_, back) => hallDay(addDays(hall.today, back - 28), 1, hall)).flat()

describe('a day at the demo city hall', () => {
  it('is the same day for the same seed, byte for byte, and another for another seed', () => {
    expect(JSON.stringify(on('2026-11-18'))).toBe(JSON.stringify(on('2026-11-18')))
    expect(JSON.stringify(on('2026-11-18'))).not.toBe(JSON.stringify(hallDay(LocalDate.parse('2026-11-18'), 2, hall)))
  })

  it('brings at least the wanted service events on a working day, few on a Saturday, fewer on a Sunday', () => {
    expect(on('2026-11-18').length).toBeGreaterThanOrEqual(600)
    expect(on('2026-11-18').length).toBeLessThan(720)
    expect(on('2026-11-21').length).toBeLessThan(60)
    expect(on('2026-11-15').length).toBeLessThan(on('2026-11-21').length)
  })

  it('works on a make-up Saturday and rests on a holiday', () => {
    expect(on('2026-10-10').some(({ entry }) => entry.proChannel === '2')).toBe(true)
    expect(on('2026-10-01').every(({ entry }) => entry.proChannel === '1')).toBe(true)
  })

  it('serves at windows from 09:00 to 17:00 on working days only, and online at any hour', () => {
    const inHours = (time: string): boolean =>
      worked(LocalDate.parse(time.slice(0, 10))) && time.slice(11) >= '09:00:00' && time.slice(11) < '17:00:00'
    const inHall = weeks.filter(({ entry }) => entry.proChannel === '2')
    expect(inHall.length).toBeGreaterThan(1_000)
    expect(inHall.filter(({ entry }) => !inHours(entry.serviceTime) || !inHours(entry.acceptDate ?? ''))).toEqual([])
    expect(weeks.some(({ entry }) => entry.proChannel === '1' && entry.serviceTime.slice(11) < '06:00:00')).toBe(true)
  })

  it('writes every service in the form hall systems use, with a window just where there is one', () => {
    expect(weeks.filter(({ entry }) => !HallEntry.safeParse(entry).success)).toEqual([])
    expect(weeks.filter(({ entry }) => (entry.windowNo !== undefined) !== (entry.proChannel === '2'))).toEqual([])
    expect(weeks.filter(({ entry }) => (entry.acceptDate ?? '') > entry.serviceTime)).toEqual([])
  })

  it('comes in the order of the clock', () => {
    const times = on('2026-11-18').map(({ entry }) => entry.serviceTime)
    expect(times).toEqual([...times].sort())
  })

  it('still waits for ratings while the window is open and for none when it has closed', () => {
    expect(fates('2026-11-16')).toEqual(new Set(['rated', 'awaiting']))
    expect(fates('2026-11-13').has('awaiting')).toBe(false)
    expect(fates('2026-11-13').has('unrated')).toBe(true)
  })
})

describe('cases that run over several days', () => {
  const byCase = Map.groupBy(weeks, ({ entry }) => entry.projectNo)
  const long = [...byCase.values()].filter((services) => services.length > 1)

  it('stay the same matter of the same person from first service to last', () => {
    expect(long.length).toBeGreaterThan(1_000)
    const tellings = (services: DemoEvent[]): number => new Set(services.map(({ entry: { taskCode, projectType, userName, certKey, acceptDate, windowNo, proChannel } }) =>
      JSON.stringify({ taskCode, projectType, userName, certKey, acceptDate, windowNo, proChannel }))).size
    expect(long.filter((services) => tellings(services) > 1)).toEqual([])
  })

  it('are served in the order of their service numbers', () => {
    for (const services of long) {
      const inOrder = [...services].sort((a, b) => a.entry.serviceNumber - b.entry.serviceNumber).map(({ entry }) => entry.serviceTime)
      expect(inOrder).toEqual([...inOrder].sort())
    }
  })

  it('go through all four stages when they are a themed matter', () => {
    const themed = long.filter(([first]) => first?.entry.themeName).map((services) => services.map(({ entry }) => entry.themeStage))
    expect(themed.some((stages) => stages.join() === 'acceptance,review,delivery,overall')).toBe(true)
  })
})
