import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Rate, valueOf } from './rate.ts'
import { liesAbove, wilson } from './wilson.ts'

const must = (rate: Rate) => {
  const [value, interval] = [valueOf(rate), wilson(rate)]
  if (value === undefined || !interval) throw new Error('nothing counted')
  return { value, ...interval }
}
const anyRate = fc.integer({ min: 1, max: 20_000_000 }).chain((outOf) => fc.integer({ min: 0, max: outOf }).map((hits) => ({ hits, outOf })))
/** For what is equal but for the last binary digits. */
const nearly = 1e-12

describe('the interval of a rate', () => {
  it.each([
    // 8/10: z² = 3.841459. Middle (8 + 1.920729) / 13.841459 = 0.716740; reach 1.959964 / 13.841459 × √(8 × 2 / 10 + 0.960365) = 0.226578.
    [{ hits: 8, outOf: 10 }, ['0.4902', '0.9433']],
    // The four of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3.
    [{ hits: 81, outOf: 263 }, ['0.2553', '0.3662']],
    [{ hits: 15, outOf: 148 }, ['0.0624', '0.1605']],
    [{ hits: 0, outOf: 20 }, ['0.0000', '0.1611']],
    [{ hits: 1, outOf: 29 }, ['0.0061', '0.1718']]
  ])('of %j is %j', (rate, ends) => {
    const found = must(rate)
    expect([found.low.toFixed(4), found.high.toFixed(4)]).toEqual(ends)
  })

  it('is nothing where nothing was counted', () => {
    expect(wilson({ hits: 0, outOf: 0 })).toBeUndefined()
    expect(valueOf({ hits: 0, outOf: 0 })).toBeUndefined()
  })

  it('ends exactly at 0 and at 1, and is never without width', () => {
    // n of n: low n / (n + z²), 1 / 4.841459 = 0.206549; none of n is its mirror.
    expect(wilson({ hits: 1, outOf: 1 })).toEqual({ low: expect.closeTo(0.206549, 6), high: 1 })
    expect(wilson({ hits: 0, outOf: 1 })).toEqual({ low: 0, high: expect.closeTo(0.793451, 6) })
    fc.assert(fc.property(fc.integer({ min: 1, max: 20_000_000 }), (outOf) => {
      expect(must({ hits: 0, outOf }).low).toBe(0)
      expect(must({ hits: outOf, outOf }).high).toBe(1)
      expect(must({ hits: outOf, outOf }).low).toBeLessThan(1)
    }))
  })

  it('lies from 0 to 1 with the rate in it', () => {
    fc.assert(fc.property(anyRate, (rate) => {
      const { low, value, high } = must(rate)
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true)
    }))
  })

  it('narrows when the same rate stands on more', () => {
    fc.assert(fc.property(anyRate, fc.integer({ min: 2, max: 50 }), ({ hits, outOf }, times) => {
      const [few, many] = [must({ hits, outOf }), must({ hits: hits * times, outOf: outOf * times })]
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }))
  })

  it('moves up with every hit', () => {
    fc.assert(fc.property(anyRate.filter(({ hits, outOf }) => hits < outOf), ({ hits, outOf }) => {
      const [one, more] = [must({ hits, outOf }), must({ hits: hits + 1, outOf })]
      expect(more.low > one.low && more.high > one.high).toBe(true)
    }))
  })

  it('is the mirror of that of the misses', () => {
    fc.assert(fc.property(anyRate, ({ hits, outOf }) => {
      const [one, other] = [must({ hits, outOf }), must({ hits: outOf - hits, outOf })]
      expect(Math.abs(one.low - (1 - other.high))).toBeLessThan(nearly)
    }))
  })

  it('parts from another only with a gap between', () => {
    expect(liesAbove({ low: 0.5, high: 0.6 }, { low: 0.3, high: 0.4 })).toBe(true)
    expect(liesAbove({ low: 0.4, high: 0.6 }, { low: 0.3, high: 0.4 })).toBe(false)
  })
})

describe('a rate', () => {
  it('is so many of no fewer', () => {
    expect(Rate.safeParse({ hits: 5, outOf: 5 }).success).toBe(true)
    expect([{ hits: 6, outOf: 5 }, { hits: -1, outOf: 5 }, { hits: 0.5, outOf: 5 }].filter((rate) => Rate.safeParse(rate).success)).toEqual([])
  })
})
