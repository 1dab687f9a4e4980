import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ranking } from './ranking.ts'
import type { Placed, Standing } from './ranking.ts'
import { liesAbove } from './wilson.ts'

const place = (key: string, hits: number, outOf = 100): Placed => ({ key, rate: { hits, outOf } })
const shown = (places: readonly Placed[], betterWhen: 'high' | 'low' = 'high') =>
  ranking(places, betterWhen).ranked.map(({ key, rank, tied, best, worst }) => [key, rank, tied, best, worst])

const anyPlaces = fc.uniqueArray(
  fc.record({ key: fc.string({ minLength: 1, maxLength: 4 }), outOf: fc.integer({ min: 0, max: 3000 }), part: fc.float({ min: 0, max: 1, noNaN: true }) }),
  { selector: ({ key }) => key, maxLength: 25 }
).map((found) => found.map(({ key, outOf, part }): Placed => ({ key, rate: { hits: Math.floor(outOf * part), outOf } })))
const anyWay = fc.constantFrom('high' as const, 'low' as const)

describe('the ranking of places', () => {
  // Wilson of 95, 85, 80, 70, 60 in 100: 0.888–0.978, 0.767–0.907, 0.711–0.867, 0.604–0.781, 0.502–0.691.
  it('tells places apart whose intervals part', () => {
    expect(shown([place('c', 60), place('a', 95), place('b', 80)])).toEqual([['a', 1, 1, 1, 1], ['b', 2, 1, 2, 2], ['c', 3, 1, 3, 3]])
  })

  it('turns about where low is better', () => {
    expect(shown([place('c', 60), place('a', 95), place('b', 80)], 'low')).toEqual([['c', 1, 1, 1, 1], ['b', 2, 1, 2, 2], ['a', 3, 1, 3, 3]])
  })

  it('has 并列 share a rank, and goes on counting after them', () => {
    expect(shown([place('a', 95), place('b', 94), place('c', 60)])).toEqual([['a', 1, 2, 1, 2], ['b', 1, 2, 1, 2], ['c', 3, 1, 3, 3]])
  })

  it('draws no line through a chain, though its ends part', () => {
    // 95 meets 85 (0.888 < 0.907) and 85 meets 70 (0.767 < 0.781), but 95 lies above 70 (0.888 > 0.781).
    expect(shown([place('a', 95), place('b', 85), place('c', 70)])).toEqual([['a', 1, 3, 1, 2], ['b', 1, 3, 1, 3], ['c', 1, 3, 2, 3]])
  })

  it('does not rank places on too few', () => {
    const found = ranking([place('z', 4, 4), place('a', 95), place('y', 0, 0)], 'high')
    expect(found.ranked.map(({ key, worst }) => [key, worst])).toEqual([['a', 1]])
    expect(found.unranked.map(({ key }) => key)).toEqual(['y', 'z'])
  })

  it('does not depend on the order it was given the places in', () => {
    fc.assert(fc.property(anyPlaces.chain((places) => fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: places.length }))), anyWay, ([places, shuffled], way) => {
      expect(ranking(shuffled, way)).toEqual(ranking(places, way))
    }))
  })

  it('puts one rank above another only where every interval of it does, and bounds every rank', () => {
    fc.assert(fc.property(anyPlaces, anyWay, (places, way) => {
      const { ranked, unranked } = ranking(places, way)
      expect(ranked.length + unranked.length).toBe(places.length)
      const better = (a: Standing, b: Standing) => way === 'high' ? liesAbove(a.interval, b.interval) : liesAbove(b.interval, a.interval)
      for (const one of ranked) {
        expect(one.best <= one.worst && one.rank <= one.best && one.worst <= one.rank + one.tied - 1).toBe(true)
        expect(ranked.filter(({ rank }) => rank === one.rank)).toHaveLength(one.tied)
        expect(ranked.filter(({ rank }) => rank > one.rank).every((other) => better(one, other))).toBe(true)
        expect(ranked.filter((other) => better(one, other)).every(({ rank, best }) => rank >= one.rank && best > one.best)).toBe(true)
      }
    }))
  })

  it('holds in a group just those that hang together', () => {
    fc.assert(fc.property(anyPlaces, anyWay, (places, way) => {
      const { ranked } = ranking(places, way)
      const meets = (a: Standing, b: Standing) => !liesAbove(a.interval, b.interval) && !liesAbove(b.interval, a.interval)
      const reached = (found: Standing[]): Standing[] => {
        const more = ranked.filter((one) => found.some((other) => meets(one, other)))
        return more.length === found.length ? found : reached(more)
      }
      for (const one of ranked) expect(reached([one]).every(({ rank }) => rank === one.rank) && reached([one]).length === one.tied).toBe(true)
    }), { numRuns: 50 })
  })
})
