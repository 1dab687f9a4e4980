import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { combined, difference } from './combined.ts'
import { wilson } from './wilson.ts'

const rate = (hits: number, outOf: number) => ({ hits, outOf })
const anyRate = fc.integer({ min: 1, max: 5_000 }).chain((outOf) => fc.integer({ min: 0, max: outOf }).map((hits) => ({ hits, outOf })))

describe('the difference of two rates', () => {
  // The examples of R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10.
  it.each([
    [rate(56, 70), rate(48, 80), ['0.0524', '0.3339']],
    [rate(9, 10), rate(3, 10), ['0.1705', '0.8090']],
    [rate(5, 56), rate(0, 29), ['-0.0381', '0.1926']],
    [rate(0, 10), rate(0, 20), ['-0.1611', '0.2775']],
    [rate(10, 10), rate(0, 20), ['0.6791', '1.0000']]
  ])('of %j and %j is %j', (one, other, ends) => {
    const found = difference(one, other)
    expect([found?.low.toFixed(4), found?.high.toFixed(4)]).toEqual(ends)
  })

  it('is nothing where one has nothing counted', () => {
    expect(difference(rate(0, 0), rate(1, 2))).toBeUndefined()
    expect(difference(rate(1, 2), rate(0, 0))).toBeUndefined()
  })

  it('turned about is the same with the other sign, and stays from −1 to 1', () => {
    fc.assert(fc.property(anyRate, anyRate, (one, other) => {
      const [there, back] = [difference(one, other), difference(other, one)]
      if (!there || !back) throw new Error('nothing counted')
      expect(there.value).toBeCloseTo(-back.value, 12)
      expect(there.low).toBeCloseTo(-back.high, 12)
      expect(-1 - 1e-12 <= there.low && there.low <= there.value && there.value <= there.high && there.high <= 1 + 1e-12).toBe(true)
    }))
  })
})

describe('a weighted sum of rates', () => {
  it('of one rate is that rate with its own interval', () => {
    fc.assert(fc.property(anyRate, (one) => {
      const [sum, own] = [combined([{ weight: 1, rate: one }]), wilson(one)]
      expect(sum?.low).toBeCloseTo(own?.low ?? NaN, 12)
      expect(sum?.high).toBeCloseTo(own?.high ?? NaN, 12)
    }))
  })

  it('by parts of one stays from 0 to 1', () => {
    fc.assert(fc.property(fc.array(fc.tuple(anyRate, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 12 }), (parts) => {
      const whole = parts.reduce((sum, [, weight]) => sum + weight, 0)
      const sum = combined(parts.map(([one, weight]) => ({ weight: weight / whole, rate: one })))
      expect(sum && -1e-12 <= sum.low && sum.low <= sum.value && sum.value <= sum.high && sum.high <= 1 + 1e-12).toBe(true)
    }))
  })
})
