import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { change } from './change.ts'

const rate = (hits: number, outOf: number) => ({ hits, outOf })

describe('a change from the period before', () => {
  it('is nothing to speak of where the intervals meet', () => {
    // 98.6 % of 6204 is about 98.3–98.9, 98.9 % of 6000 about 98.6–99.1: they meet.
    expect(change(rate(6117, 6204), rate(5934, 6000), 'high')).toEqual({ points: expect.closeTo(-0.302, 3), way: 'notDistinguishable' })
  })

  it('is better or worse by what is better for the indicator', () => {
    // 95/100: 0.888–0.978; 80/100: 0.711–0.867.
    const [high, low] = [rate(95, 100), rate(80, 100)]
    expect(change(high, low, 'high')).toEqual({ points: expect.closeTo(15, 9), way: 'better' })
    expect(change(high, low, 'low')?.way).toBe('worse')
    expect(change(low, high, 'high')?.way).toBe('worse')
    expect(change(low, high, 'low')).toEqual({ points: expect.closeTo(-15, 9), way: 'better' })
  })

  it('is not told where either stands on too few', () => {
    expect(change(rate(4, 4), rate(500, 1000), 'high')).toBeUndefined()
    expect(change(rate(500, 1000), rate(0, 4), 'high')).toBeUndefined()
    expect(change(rate(0, 0), rate(0, 0), 'high')).toBeUndefined()
    expect(change(rate(5, 5), rate(0, 5), 'high')?.way).toBe('better')
  })

  it('is never seen against itself', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 1_000_000 }), fc.float({ min: 0, max: 1, noNaN: true }), (outOf, part) => {
      const one = rate(Math.floor(outOf * part), outOf)
      expect(change(one, one, 'high')).toEqual({ points: 0, way: 'notDistinguishable' })
    }))
  })
})
