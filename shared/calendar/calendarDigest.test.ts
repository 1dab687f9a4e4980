import { describe, expect, it } from '@jest/globals'
import { calendarDigest } from './calendarDigest.ts'
import { calendarFor } from './calendarFor.ts'
import { calendarWithOverlay, calendarWithWithdrawal } from './calendarWith.ts'
import { LocalDate } from './localDate.ts'
import { Overlay } from './overlay.ts'
import { Withdrawal } from './withdrawal.ts'
import { shippedCalendar } from './workCalendar.ts'
import { year2026 } from './years/2026.ts'

const closure = (id: string, off: string) =>
  Overlay.parse({ id, region: '990100', kind: 'emergencyClosure', off: [off], work: [], decree: '虚构', source: '测试' })
const [first, second] = [closure('a', '2026-08-11'), closure('b', '2026-08-12')]
const closed = calendarWithOverlay(shippedCalendar, first).calendar
const reopened = calendarWithWithdrawal(closed, Withdrawal.parse({ withdraws: 'a', decree: '虚构', source: '测试' })).calendar

describe('the digest of a calendar', () => {
  it('is another one after each change of what it knows', () => {
    const moved = { ...year2026, off: [...year2026.off.slice(1), LocalDate.parse('2026-12-30')] }
    const calendars = [
      shippedCalendar, { years: [year2026], overlays: [] }, { years: [moved], overlays: [] }, closed, reopened,
      { ...closed, overlays: [closure('a', '2026-08-12')] }, calendarWithOverlay(closed, second).calendar
    ]
    expect(new Set(calendars.map(calendarDigest)).size).toBe(calendars.length)
  })

  it('is the same whatever the order of adding, and where only words differ', () => {
    const there = { ...shippedCalendar, overlays: [first, second] }
    expect(calendarDigest({ years: shippedCalendar.years.toReversed(), overlays: [second, first], withdrawals: [] })).toBe(calendarDigest(there))
    expect(calendarDigest({ ...there, overlays: [{ ...first, source: '改正了出处' }, second] })).toBe(calendarDigest(there))
  })

  it('knows nothing of what holds elsewhere', () => {
    expect(calendarDigest(calendarFor(reopened, '980100'))).toBe(calendarDigest(shippedCalendar))
  })

  it('is short and says how much there is', () => {
    expect(calendarDigest(reopened)).toMatch(/^2-1-1-[0-9a-f]{8}$/)
  })
})
