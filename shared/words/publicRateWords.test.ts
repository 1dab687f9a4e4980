import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PublicRate } from '../indicators/publicRates.ts'
import { publicCountsWord, publicRateWord, unknownWord } from './publicRateWords.ts'
import { tooFewWord } from './rateWords.ts'

/** A rate of so many, the part anywhere between two numbers. */
const between = (least: number, most: number, outOf: number): PublicRate =>
  ({ low: { hits: least, outOf }, high: { hits: most, outOf }, outOf: { least: outOf, most: outOf } })

describe('a published rate in words', () => {
  it('is the rate itself where nothing is kept back', () => {
    expect([publicRateWord(between(848, 848, 876)), publicCountsWord('activeGoodShare', between(848, 848, 876))]).toEqual(['96.8%', '848 / 876'])
  })

  it('is a bound where few were of the one opinion, and says of which', () => {
    const [good, bad] = [between(96, 99, 100), between(1, 4, 100)]
    expect([publicRateWord(good), publicCountsWord('activeGoodShare', good)]).toEqual(['96.0% 以上', '100 件里差评不到 5 件'])
    expect([publicRateWord(bad), publicCountsWord('activeGoodShare', bad)]).toEqual(['4.0% 以下', '100 件里好评不到 5 件'])
    expect(publicCountsWord('solvedShare', good)).toBe('100 人里没这么说的不到 5 人')
  })

  it('names no whole that is not known', () => {
    const excluded: PublicRate = { low: { hits: 1, outOf: 29 }, high: { hits: 4, outOf: 32 }, outOf: { least: 29, most: 32 } }
    expect([publicRateWord(excluded), publicCountsWord('exclusionShare', excluded)]).toEqual(['12.5% 以下', '不计入的不到 5 件'])
    const answered: PublicRate = { low: { hits: 876, outOf: 5277 }, high: { hits: 876, outOf: 5274 }, outOf: { least: 5274, most: 5277 } }
    expect([publicRateWord(answered), publicCountsWord('answered', answered)]).toEqual(['16.6%', '876 / 5\u00a0274 到 5\u00a0277'])
  })

  it('names both ends about the middle, and nothing where they are far apart', () => {
    expect([publicRateWord(between(42, 58, 100)), publicRateWord(between(90, 100, 100)), publicRateWord(between(0, 10, 100)), publicRateWord(between(30, 70, 100))]).toEqual(['42.0% 到 58.0% 之间', '90.0% 以上', '10.0% 以下', unknownWord])
    expect(publicCountsWord('replyShare', between(30, 70, 100))).toBe('')
  })

  it('does not say that there were few of what is only kept back', () => {
    expect(publicRateWord(between(1, 4, 4))).toBe(tooFewWord)
    expect(publicRateWord({ low: { hits: 0, outOf: 9 }, high: { hits: 9, outOf: 9 }, outOf: { least: 0, most: 18 } })).toBe(unknownWord)
    expect(publicCountsWord('replyShare', between(1, 4, 4))).toBe('')
  })

  it('never says more than is known', () => {
    const rates = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)).filter((all) => Math.max(...all) >= 5)
      .map((all) => [...all].sort((a, b) => a - b)).map(([least = 0, most = 0, outOf = 0]) => between(least, most, outOf))
    fc.assert(fc.property(rates, (rate) => {
      const [, said, way] = /^([\d.]+)% (以上|以下)$/.exec(publicRateWord(rate)) ?? []
      if (way === '以上') expect(Number(said) / 100).toBeLessThanOrEqual(rate.low.hits / rate.low.outOf + 1e-9)
      if (way === '以下') expect(Number(said) / 100).toBeGreaterThanOrEqual(rate.high.hits / rate.high.outOf - 1e-9)
    }))
  })
})
