import { describe, expect, it } from '@jest/globals'
import { shippedCalendar } from '../calendar/workCalendar.ts'
import { presets } from '../policy/presets.ts'
import { dezhou2020 } from '../policy/presets/dezhou2020.ts'
import { zhejiang2019 } from '../policy/presets/zhejiang2019.ts'
import { stated } from '../policy/sourced.ts'
import { dueDates } from './dueDates.ts'

const days = (policy: typeof zhejiang2019, start: string) => {
  const { accept, contact, rectify, reply } = dueDates(policy, shippedCalendar, start)
  return [accept.on, contact.on, rectify.on, reply.on]
}

describe('the due dates of a fresh ticket', () => {
  it('follow Zhejiang: contacted in 1 day, rectified and answered in 15', () => {
    expect(days(zhejiang2019, '2026-11-16T02:00:00.000Z')).toEqual(['2026-11-17', '2026-11-17', '2026-12-01', '2026-12-01'])
  })

  it('move natural days off a rest day when the policy says so, and not otherwise', () => {
    const friday = '2026-11-20T02:00:00.000Z'
    const unmoved = { ...zhejiang2019, restDayMovesOn: stated(false, '测试') }
    expect(days(zhejiang2019, friday)).toEqual(['2026-11-23', '2026-11-23', '2026-12-07', '2026-12-07'])
    expect(days(unmoved, friday)).toEqual(['2026-11-23', '2026-11-21', '2026-12-05', '2026-12-05'])
  })

  it('follow Dezhou in workdays across Spring Festival', () => {
    expect(days(dezhou2020, '2026-02-12T02:00:00.000Z')).toEqual(['2026-02-13', '2026-02-13', '2026-02-26', '2026-02-26'])
  })

  it('take the simple class until the ticket is classified', () => {
    const policy = { ...dezhou2020, steps: { ...dezhou2020.steps, rectifyComplex: stated({ n: 1, unit: 'hour' } as const, '测试') } }
    expect(dueDates(policy, shippedCalendar, '2026-02-12T02:00:00.000Z').rectify.on).toBe('2026-02-26')
  })

  it('leave an hour an hour, on a rest day too', () => {
    const steps = { ...zhejiang2019.steps, contact: stated({ n: 24, unit: 'hour' } as const, '测试') }
    expect(dueDates({ ...zhejiang2019, steps }, shippedCalendar, '2026-11-20T02:00:00.000Z').contact)
      .toEqual({ at: '2026-11-21T02:00:00.000Z', on: '2026-11-21', provisional: false })
  })

  it.each(presets.map(policy => [policy.version, policy] as const))('never ask %s for an answer before the rectification', (_, policy) => {
    for (const start of ['2026-02-13T02:00:00.000Z', '2026-09-30T02:00:00.000Z', '2026-11-21T02:00:00.000Z']) {
      const { accept, rectify, reply } = dueDates(policy, shippedCalendar, start)
      expect(accept.at <= rectify.at && rectify.at <= reply.at).toBe(true)
    }
  })
})
