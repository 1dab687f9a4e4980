import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mixOf, sameMix } from './sameMix.ts'

describe('a window with the mix of its whole agency', () => {
  const mix = { card: 800, deed: 200 }

  it('counts each item as much as the agency has of it', () => {
    // The window has mostly deeds: crude (19 + 72) / (20 + 80) = 91 %. With the mix: 0.8 × 19/20 + 0.2 × 72/80 = 0.76 + 0.18 = 94 %.
    const found = sameMix({ card: { events: 90, good: 19, bad: 1 }, deed: { events: 300, good: 72, bad: 8 } }, mix)
    expect(found.expected?.value).toBeCloseTo(0.94, 12)
    expect(found.covered).toEqual({ hits: 1000, outOf: 1000 })
    // Wilson of 19/20 is 0.7639–0.9911, of 72/80 0.8148–0.9485: 0.94 − √((0.8 × 0.1861)² + (0.2 × 0.0852)²) = 0.7901, 0.94 + √((0.8 × 0.0411)² + (0.2 × 0.0485)²) = 0.9743.
    expect([found.expected?.low.toFixed(3), found.expected?.high.toFixed(3)]).toEqual(['0.790', '0.974'])
  })

  it('leaves out what nobody rated at the window, and says how much of the mix that leaves', () => {
    const found = sameMix({ card: { events: 90, good: 19, bad: 1 }, deed: { events: 5 } }, mix)
    expect(found.covered).toEqual({ hits: 800, outOf: 1000 })
    expect(found.expected?.value).toBeCloseTo(0.95, 12)
  })

  it('is not reckoned where the window covers too little of the mix', () => {
    expect(sameMix({ deed: { good: 72, bad: 8 } }, mix)).toEqual({ covered: { hits: 200, outOf: 1000 } })
    expect(sameMix({ card: { good: 19 } }, { card: 799, deed: 201 })).toEqual({ covered: { hits: 799, outOf: 1000 } })
    expect(sameMix({}, {})).toEqual({ covered: { hits: 0, outOf: 0 } })
  })

  it('is not reckoned from a handful of ratings', () => {
    expect(sameMix({ card: { good: 3 }, deed: { bad: 1 } }, mix).expected).toBeUndefined()
    expect(sameMix({ card: { good: 4 }, deed: { bad: 1 } }, mix).expected?.value).toBeCloseTo(0.8, 12)
  })

  it('takes the mix from the active ratings of the agency, not from defaults or silence', () => {
    expect(mixOf([{ item: 'card', counts: { events: 100, satisfied: 8, dissatisfied: 2, defaultedSatisfied: 40, unrated: 50 } }])).toEqual({ card: 10 })
  })

  const items = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.record({ good: fc.integer({ min: 1, max: 400 }), bad: fc.integer({ min: 1, max: 400 }) }), { minKeys: 3, maxKeys: 12 })
  const ratedOf = (cuts: Record<string, { good: number; bad: number }>) => Object.fromEntries(Object.entries(cuts).map(([item, { good, bad }]) => [item, good + bad]))

  it('that has that mix already keeps its own rate', () => {
    fc.assert(fc.property(items, fc.integer({ min: 1, max: 50 }), (cuts, times) => {
      const own = ratedOf(cuts)
      const [good, all] = [Object.values(cuts).reduce((sum, cut) => sum + cut.good, 0), Object.values(own).reduce((sum, n) => sum + n, 0)]
      const found = sameMix(cuts, Object.fromEntries(Object.entries(own).map(([item, n]) => [item, n * times])))
      expect(found.expected?.value).toBeCloseTo(good / all, 10)
      expect(found.covered.hits).toBe(found.covered.outOf)
    }))
  })

  it('lies between its worst and its best item', () => {
    fc.assert(fc.property(items, items, (cuts, others) => {
      const found = sameMix(cuts, ratedOf({ ...others, ...cuts }))
      const shares = Object.values(cuts).map(({ good, bad }) => good / (good + bad))
      if (!found.expected) return
      expect(Math.min(...shares) - 1e-9 <= found.expected.value && found.expected.value <= Math.max(...shares) + 1e-9).toBe(true)
    }))
  })
})
