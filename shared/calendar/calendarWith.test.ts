import { describe, expect, it } from '@jest/globals'
import { calendarWithOverlay, calendarWithWithdrawal, calendarWithYear } from './calendarWith.ts'
import { Overlay } from './overlay.ts'
import { Withdrawal } from './withdrawal.ts'
import { shippedCalendar } from './workCalendar.ts'
import { year2026 } from './years/2026.ts'

const closure = Overlay.parse({
  id: 'x', region: '990100', kind: 'emergencyClosure', off: ['2026-08-11'], work: [], decree: '虚构', source: '测试'
})
const withdrawal = Withdrawal.parse({ withdraws: 'x', decree: '虚构（撤销）', source: '测试' })
const empty = { years: [], overlays: [] }

describe('adding to the calendar', () => {
  it('adds a new year once', () => {
    const once = calendarWithYear(empty, year2026)
    expect(once).toEqual({ addition: 'added', calendar: { years: [year2026], overlays: [] } })
    expect(calendarWithYear(once.calendar, { ...year2026 })).toEqual({ addition: 'same', calendar: once.calendar })
  })

  it('never replaces a year that stands', () => {
    expect(calendarWithYear(shippedCalendar, { ...year2026, work: [] }))
      .toEqual({ addition: 'differs', calendar: shippedCalendar })
  })

  it('adds an overlay once and never replaces one', () => {
    const once = calendarWithOverlay(empty, closure)
    expect(once.addition).toBe('added')
    expect(once.calendar.overlays).toEqual([closure])
    expect(calendarWithOverlay(once.calendar, { ...closure }).addition).toBe('same')
    expect(calendarWithOverlay(once.calendar, { ...closure, region: '990000' }))
      .toEqual({ addition: 'differs', calendar: once.calendar })
  })

  it('withdraws an overlay once, for good, and keeps both', () => {
    const closed = calendarWithOverlay(shippedCalendar, closure).calendar
    const once = calendarWithWithdrawal(closed, withdrawal)
    expect(once).toEqual({ addition: 'added', calendar: { ...closed, withdrawals: [withdrawal] } })
    expect(calendarWithWithdrawal(once.calendar, { ...withdrawal }).addition).toBe('same')
    expect(calendarWithWithdrawal(once.calendar, { ...withdrawal, decree: '另一份' })).toEqual({ addition: 'differs', calendar: once.calendar })
    expect(calendarWithOverlay(once.calendar, closure)).toEqual({ addition: 'withdrawn', calendar: once.calendar })
  })

  it('withdraws nothing that was never decreed', () => {
    expect(calendarWithWithdrawal(shippedCalendar, withdrawal)).toEqual({ addition: 'unknownOverlay', calendar: shippedCalendar })
  })
})
