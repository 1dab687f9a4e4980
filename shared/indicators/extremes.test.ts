import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { answered } from './answered.ts'
import { extremes } from './extremes.ts'
import { indicatorSet } from './indicatorSets.ts'
import { rateOf } from './rate.ts'

describe('what the silent could change', () => {
  it('is told as the worst and the best case for everybody served', () => {
    // 2083 could rate: 125 did, 124 well; 1900 let the time go by, 18 became a default, 40 may still. 1900 + 18 + 40 = 1958 silent.
    const counts = { events: 2090, satisfied: 124, dissatisfied: 1, unrated: 1900, defaultedSatisfied: 18, awaiting: 40, excludedDissatisfied: 7 }
    expect(answered(counts)).toEqual({ hits: 125, outOf: 2083 })
    expect(extremes(counts)).toEqual({ worst: { hits: 124, outOf: 2083 }, best: { hits: 2082, outOf: 2083 } })
  })

  it('is nothing where everybody answered', () => {
    expect(extremes({ events: 9, verySatisfied: 8, veryDissatisfied: 1 })).toEqual({ worst: { hits: 8, outOf: 9 }, best: { hits: 8, outOf: 9 } })
  })

  it('has the rate of those who answered in between', () => {
    const few = fc.integer({ min: 1, max: 500 })
    fc.assert(fc.property(fc.record({ satisfied: few, dissatisfied: few, unrated: few, awaiting: few }), (counts) => {
      const [{ worst, best }, active] = [extremes(counts), rateOf(counts, indicatorSet.indicators.activeGoodShare)]
      expect(worst.hits / worst.outOf <= active.hits / active.outOf && active.hits / active.outOf <= best.hits / best.outOf).toBe(true)
    }))
  })
})
