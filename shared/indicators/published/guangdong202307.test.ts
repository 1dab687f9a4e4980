import { describe, expect, it } from '@jest/globals'
import { percentWord } from '../../words/rateWords.ts'
import { indicatorSet } from '../indicatorSets.ts'
import { rateOf } from '../rate.ts'
import { signals } from '../signals.ts'
import { guangdong202307 } from './guangdong202307.ts'

const { byChannel, ratings, cases, days, bad, workOrders, topReasons, stated } = guangdong202307
/** The table splits good and bad only; on which level of the two does not matter to the shares. */
const counts = { events: ratings, verySatisfied: ratings - bad, dissatisfied: bad }
const badRate = rateOf(counts, indicatorSet.indicators.badShare)

describe('the table of Guangdong for July 2023', () => {
  it('has channels that add up to its total', () => {
    // 5 739 763 + 5 131 784 + 2 496 931 + 270 730 + 93 099 + 82 774 + 64 128 + 151
    expect(Object.values(byChannel).reduce((sum, count) => sum + count, 0)).toBe(ratings)
  })

  it('has the ratings per day and per case that it states', () => {
    // 13 879 360 / 31 = 447 721, printed as 44.77 万; 13 879 360 / 11 238 000 = 1.235.
    expect(Math.round(ratings / days / 100) * 100).toBe(stated.ratingsPerDay)
    expect(Math.round(ratings / cases * 100) / 100).toBe(stated.ratingsPerCase)
  })

  it('has work orders and reasons no more than bad ratings', () => {
    expect(workOrders).toBeLessThanOrEqual(bad)
    expect(Object.values(topReasons).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(bad)
  })

  it('states a bad share that its own two figures do not give: the trap of a share without its denominator', () => {
    expect(badRate).toEqual({ hits: 1_275, outOf: 13_879_360 })
    const percent = badRate.hits / badRate.outOf * 100
    expect(percent.toFixed(4)).toBe('0.0092')
    expect(percent.toFixed(4)).not.toBe(String(stated.badPercent))
    // 0.0095 % would need a denominator of about 13 421 000, which no figure of the table is.
    expect(Math.round(bad / stated.badPercent * 100 / 1000)).toBe(13_421)
  })

  it('is read by us as a rate that is not nothing, and asks no question', () => {
    expect(percentWord(badRate)).toBe('不到 0.1%')
    expect(percentWord(rateOf(counts, indicatorSet.indicators.activeGoodShare))).toBe('99.9%')
    expect(signals(counts).filter(({ worthAsking }) => worthAsking)).toEqual([])
  })
})
