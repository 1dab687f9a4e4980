import { describe, expect, it } from '@jest/globals'
import { shippedCalendar } from '../calendar/workCalendar.ts'
import { guangxi2019 } from '../policy/presets/guangxi2019.ts'
import { yunnan2020 } from '../policy/presets/yunnan2020.ts'
import { stated } from '../policy/sourced.ts'
import { ratingWindow } from './ratingWindow.ts'

describe('the rating window', () => {
  it('closes after 5 workdays in Yunnan', () => {
    expect(ratingWindow(yunnan2020, shippedCalendar, '2026-11-20T02:00:00.000Z'))
      .toEqual({ closes: { at: '2026-11-27T15:59:59.999Z', on: '2026-11-27', provisional: false } })
  })

  it('closes after 7 natural days in Guangxi, later if that is a rest day', () => {
    const closesOn = (start: string) => {
      const window = ratingWindow(guangxi2019, shippedCalendar, start)
      return 'closes' in window ? window.closes.on : undefined
    }
    expect(closesOn('2026-11-20T02:00:00.000Z')).toBe('2026-11-27')
    expect(closesOn('2026-09-24T02:00:00.000Z')).toBe('2026-10-08')
  })

  it('never closes where the policy sets no limit', () => {
    const policy = { ...yunnan2020, window: stated('unlimited' as const, '测试') }
    expect(ratingWindow(policy, shippedCalendar, '2026-11-20T02:00:00.000Z')).toEqual({ unlimited: true })
  })
})
