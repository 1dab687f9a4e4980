import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { axisOf } from './axisOf.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const interval = fc.tuple(share, share).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))

describe('the ruler of several bars', () => {
  it('ends at the nearest fifth percents around all of them', () => {
    expect(axisOf([{ low: 0.012, high: 0.031 }, { low: 0.04, high: 0.12 }])).toEqual({ low: 0, high: 0.15 })
    expect(axisOf([{ low: 0.961, high: 1 }])).toEqual({ low: 0.95, high: 1 })
    expect(axisOf([])).toEqual({ low: 0, high: 1 })
  })

  it('holds every interval and is never without length', () => {
    fc.assert(fc.property(fc.array(interval, { minLength: 1 }), (intervals) => {
      const axis = axisOf(intervals)
      expect(axis.high).toBeGreaterThan(axis.low)
      for (const { low, high } of intervals) expect([axis.low <= low, high <= axis.high]).toEqual([true, true])
    }))
  })
})
