import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { below, oneOf, seededRandom } from './seededRandom.ts'

const first = (n: number, ...keys: number[]): number[] => {
  const random = seededRandom(...keys)
  return Array.from({ length: n }, () => random())
}

describe('chance in the demo city', () => {
  it('is the same for the same keys', () => {
    fc.assert(fc.property(fc.array(fc.integer()), (keys) => {
      expect(first(20, ...keys)).toEqual(first(20, ...keys))
    }))
  })

  it('differs between neighbouring keys and between their orders', () => {
    expect(first(4, 1, 2)).not.toEqual(first(4, 1, 3))
    expect(first(4, 1, 2)).not.toEqual(first(4, 2, 1))
    expect(first(4, 0)).not.toEqual(first(4, 0, 0))
  })

  it('is spread evenly, along one stream and across neighbouring ones', () => {
    const draws = [first(10_000, 7), Array.from({ length: 10_000 }, (_, key) => seededRandom(7, key)())]
    for (const drawn of draws) {
      const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((value) => Math.floor(value * 10) === tenth).length)
      expect(Math.min(...tenths)).toBeGreaterThan(850)
      expect(Math.max(...tenths)).toBeLessThan(1_150)
    }
  })

  it('gives whole numbers below n and members of a list, and nothing from an empty one', () => {
    const random = seededRandom(3)
    const drawn = new Set(Array.from({ length: 200 }, () => below(random, 4)))
    expect([...drawn].sort()).toEqual([0, 1, 2, 3])
    expect(['甲', '乙']).toContain(oneOf(random, ['甲', '乙']))
    expect(() => oneOf(random, [])).toThrow(RangeError)
  })
})
