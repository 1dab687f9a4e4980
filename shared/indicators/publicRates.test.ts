import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { answered } from './answered.ts'
import { together } from './counts.ts'
import type { Counts } from './counts.ts'
import { indicatorSet } from './indicatorSets.ts'
import { boundsOfPlaces, boundsOfWhole } from './publicBounds.ts'
import { canBeShown, intervalOf, isExact, isNothing, publicRateNames, publicRates } from './publicRates.ts'
import type { PublicRate, PublicRateName } from './publicRates.ts'
import { publicRow, publicRows } from './publicRows.ts'
import { rateOf, valueOf } from './rate.ts'
import type { Rate } from './rate.ts'

const count = fc.integer({ min: 0, max: 14 })
const anyCounts = fc.record({ satisfied: count, dissatisfied: count, awaiting: count, repliedInTime: count, repliedLate: count, judgedSatisfied: count, judgedNot: count, judgedNoAnswer: count, excludedDissatisfied: count })
  .map((counts) => together([{ ...counts, events: counts.satisfied + counts.dissatisfied + counts.awaiting + counts.excludedDissatisfied } as never]))

/** As the indicator counts it, with nothing kept back. */
const exactRate = (name: PublicRateName, counts: Counts): Rate => name === 'answered' ? answered(counts) : rateOf(counts, indicatorSet.indicators[name])
const ratesOf = (counts: Counts) => publicRates(boundsOfWhole(publicRow(counts)))

/** Whether the true rate, its total and its interval lie in what may be shown of it. */
const holds = (shown: PublicRate, exact: Rate): boolean => {
  const value = valueOf(exact)
  if (exact.outOf < shown.outOf.least || exact.outOf > shown.outOf.most) return false
  return value === undefined || ((valueOf(shown.low) ?? 0) <= value && value <= (valueOf(shown.high) ?? 1))
}

describe('the rates that everybody may see', () => {
  it('always hold what the indicators count, of a whole and of the places in it', () => {
    fc.assert(fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 6 }), (places) => {
      const whole = boundsOfWhole(publicRow(together(places)))
      const rows = [{ row: whole, counts: together(places) }, ...boundsOfPlaces(publicRows(places), whole).map((row, at) => ({ row, counts: places[at] ?? {} }))]
      for (const { row, counts } of rows) expect(publicRateNames.filter((name) => !holds(publicRates(row)[name], exactRate(name, counts)))).toEqual([])
    }))
  })

  it('are what the indicators count where nothing is kept back', () => {
    const counts = { events: 120, satisfied: 60, dissatisfied: 12, unrated: 41, excludedDissatisfied: 7, repliedInTime: 8, repliedLate: 2, judgedSatisfied: 9, judgedPartly: 6, judgedNoAnswer: 5 }
    const rates = ratesOf(counts)
    expect(publicRateNames.map((name) => [isExact(rates[name]), rates[name].low])).toEqual(publicRateNames.map((name) => [true, exactRate(name, counts)]))
    expect(rates.exclusionShare.low).toEqual({ hits: 7, outOf: 19 })
  })

  it('give the good share as a bound where a few were not satisfied', () => {
    expect(ratesOf({ events: 300, satisfied: 97, dissatisfied: 3 }).activeGoodShare).toMatchObject({ low: { hits: 96, outOf: 100 }, high: { hits: 99, outOf: 100 } })
    expect(ratesOf({ events: 300, satisfied: 3, dissatisfied: 97 }).activeGoodShare).toMatchObject({ low: { hits: 1, outOf: 100 }, high: { hits: 4, outOf: 100 } })
  })

  it('tell nothing to count from what cannot be shown: too few, or hardly known', () => {
    const none = ratesOf({ events: 9 })
    expect([isNothing(none.replyShare), isNothing(none.answered)]).toEqual([true, false])
    const few = ratesOf({ events: 90, satisfied: 40, dissatisfied: 2, repliedInTime: 2 })
    expect(publicRateNames.filter((name) => !canBeShown(few[name]))).toEqual(['exclusionShare', 'replyShare', 'solvedShare'])
    expect([9, 16].map((ratings) => canBeShown(ratesOf({ events: 90, satisfied: ratings - 1, dissatisfied: 1 }).activeGoodShare))).toEqual([false, true])
  })

  it('have the intervals of all they may be', () => {
    const { activeGoodShare } = ratesOf({ events: 300, satisfied: 97, dissatisfied: 3 })
    const interval = intervalOf(activeGoodShare)
    expect(interval?.low).toBeCloseTo(0.9016, 4) // 96 of 100
    expect(interval?.high).toBeCloseTo(0.9982, 4) // 99 of 100
  })
})
