import { describe, expect, it } from '@jest/globals'
import { LocalDate, addDays, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { ratingWindow } from '@haochaping/shared/deadlines/ratingWindow.ts'
import { activePolicy } from '@haochaping/shared/policy/activePolicy.ts'
import { demoRegion } from './agencies.ts'
import { windowOpen } from './windowOpen.ts'

const servedOn = LocalDate.parse('2026-09-01')
const window = ratingWindow(activePolicy(demoRegion, servedOn), shippedCalendar, startOfDay(servedOn))

describe('the rating window of the demo city', () => {
  it('is open on the last day the city’s policy allows and closed the day after', () => {
    if ('unlimited' in window) throw new Error('the demo needs a window that closes: its unrated cases show that')
    const lastDay = localDateOf(window.closes.at)
    expect(windowOpen(shippedCalendar, lastDay)(servedOn)).toBe(true)
    expect(windowOpen(shippedCalendar, addDays(lastDay, 1))(servedOn)).toBe(false)
  })
})
