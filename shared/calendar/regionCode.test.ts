import { describe, expect, it } from '@jest/globals'
import { RegionCode, regionCovers, regionDepth } from './regionCode.ts'

describe('a region', () => {
  it.each([
    ['530000', '530102', true],
    ['530100', '530102', true],
    ['530102', '530102', true],
    ['530100', '530000', false],
    ['530100', '530200', false],
    ['000000', '990100', true],
    ['110000', '110101', true],
    ['101000', '101005', true],
    ['100000', '101005', true]
  ])('%s covers %s: %s', (area, region, covered) => {
    expect(regionCovers(area, region)).toBe(covered)
  })

  it('is the deeper the narrower it is', () => {
    expect(['000000', '530000', '530100', '530102'].map(regionDepth)).toEqual([0, 2, 4, 6])
  })

  it.each(['53', '530000000000', '53000a', ''])('has six digits, not "%s"', text => {
    expect(RegionCode.safeParse(text).success).toBe(false)
  })
})
