import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '../calendar/localDate.ts'
import { RegionCode } from '../calendar/regionCode.ts'
import { activePolicy, policyOf, versionInForce } from './activePolicy.ts'
import { presets } from './presets.ts'
import { regions } from './regions.ts'

const day = (text: string) => LocalDate.parse(text)

describe('the policy in force', () => {
  it('is Zhejiang\'s rule in the fictional Yunzhou', () => {
    const policy = activePolicy('990100', day('2026-11-22'))
    expect(policy.version).toBe('yunzhou-2025@1')
    expect(policy.steps.contact.value).toEqual({ n: 1, unit: 'day' })
  })

  it('comes from the area around a place without a rule of its own', () => {
    expect(activePolicy('330329', day('2026-11-22')).version).toBe('zhejiang-2019@1')
  })

  it('is not there before it begins, nor where nobody set one', () => {
    expect(() => activePolicy('990100', day('2024-12-31'))).toThrow('990100')
    expect(activePolicy('990100', day('2025-01-01')).id).toBe('yunzhou-2025')
    expect(() => activePolicy('810000', day('2026-11-22'))).toThrow('810000')
  })

  const table = {
    '530000': [{ policyVersion: 'province@1', validFrom: day('2020-01-01') }],
    '530100': [
      { policyVersion: 'city@1', validFrom: day('2021-01-01') },
      { policyVersion: 'city@2', validFrom: day('2023-07-01') }
    ]
  }
  it.each([
    ['530102', '2019-12-31', undefined],
    ['530102', '2020-06-01', 'province@1'],
    ['530102', '2023-06-30', 'city@1'],
    ['530102', '2023-07-01', 'city@2'],
    ['530200', '2023-07-01', 'province@1']
  ])('is, in %s on %s, %s: the narrowest area first, then the latest begun', (region, on, expected) => {
    expect(versionInForce(table, region, day(on))).toBe(expected)
  })

  it.each(Object.entries(regions))('names for %s only versions that ship, none before it is valid', (region, policies) => {
    expect(RegionCode.safeParse(region).success).toBe(true)
    for (const { policyVersion, validFrom } of policies) expect(validFrom >= policyOf(policyVersion).validFrom).toBe(true)
  })
})

describe('a policy version', () => {
  it('is found for ever', () => {
    for (const policy of presets) expect(policyOf(policy.version)).toBe(policy)
  })

  it('that never shipped is an error', () => {
    expect(() => policyOf('zhejiang-2019@99')).toThrow('zhejiang-2019@99')
  })
})
