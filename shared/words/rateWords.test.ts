import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wilson } from '../indicators/wilson.ts'
import { answeredWord, countsWord, extremesWord, intervalWord, numberWord, percentWord, scoreWord, tooFewWord } from './rateWords.ts'

const rate = (hits: number, outOf: number) => ({ hits, outOf })

describe('a rate in words', () => {
  it.each([
    [6117, 6204, '98.6%'], [999, 1000, '99.9%'], [9997, 10_000, '99.9%'], [9949, 10_000, '99.5%'], [1000, 1000, '100%'],
    [0, 1000, '0%'], [1, 10_000, '不到 0.1%'], [6, 10_000, '0.1%'], [1, 3000, '不到 0.1%'], [1, 1000, '0.1%'], [1, 5, '20.0%']
  ])('%i of %i is %s', (hits, outOf, word) => {
    expect(percentWord(rate(hits, outOf))).toBe(word)
  })

  it('is not shown on too few', () => {
    expect([percentWord(rate(4, 4)), percentWord(rate(0, 0)), answeredWord(rate(1, 4)), extremesWord({ worst: rate(0, 4), best: rate(4, 4) })]).toEqual([tooFewWord, tooFewWord, tooFewWord, tooFewWord])
    expect(countsWord(rate(4, 4))).toBe('')
  })

  it('is never all without being all, nor nothing without being nothing, and never off by more than a tenth', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 20_000_000 }).chain((outOf) => fc.tuple(fc.oneof(fc.integer({ min: 0, max: outOf }), fc.constantFrom(1, outOf - 1)), fc.constant(outOf))), ([hits, outOf]) => {
      const word = percentWord(rate(hits, outOf))
      expect(word.startsWith('100')).toBe(hits === outOf)
      expect(/^0(\.0)?%$/.test(word)).toBe(hits === 0)
      const said = word === '不到 0.1%' ? 0 : Number(word.slice(0, -1))
      expect(Math.abs(said - hits / outOf * 100)).toBeLessThan(0.1)
    }))
  })

  it('tells what it was counted from', () => {
    expect(countsWord(rate(6117, 6204)).replaceAll('\u00a0', ' ')).toBe('6 117 / 6 204')
    expect([numberWord(0), numberWord(999), numberWord(13_879_360).replaceAll('\u00a0', ' ')]).toEqual(['0', '999', '13 879 360'])
  })

  it('tells who answered and what the silent could change', () => {
    expect(answeredWord(rate(125, 2083))).toBe('6.0% 的人评了')
    expect(extremesWord({ worst: rate(124, 2083), best: rate(2082, 2083) })).toBe('没评的人要是都不满意，是 6.0%；要是都满意，是 99.9%')
  })
})

describe('an interval in words', () => {
  it('is moved outwards', () => {
    expect(intervalWord({ low: 0.95677, high: 0.99812 })).toBe('真实情况大约在 95.6% 到 99.9% 之间')
    expect(intervalWord({ low: 0.062, high: 0.1 + 0.2 })).toBe('真实情况大约在 6.2% 到 30.0% 之间')
    expect(intervalWord({ low: 0, high: 0.00001 })).toBe('真实情况大约在 0.0% 到 0.1% 之间')
  })

  it('always holds the interval', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.float({ min: 0, max: 1, noNaN: true }), (outOf, part) => {
      const interval = wilson(rate(Math.floor(outOf * part), outOf))
      if (!interval) throw new Error('nothing counted')
      const [from, to] = [...intervalWord(interval).matchAll(/[\d.]+(?=%)/g)].map(([found]) => Number(found) / 100)
      expect((from ?? NaN) <= interval.low + 1e-9 && interval.high - 1e-9 <= (to ?? NaN)).toBe(true)
    }))
  })
})

describe('an average in words', () => {
  it('is cut, never rounded up', () => {
    expect([scoreWord(9.99), scoreWord(10), scoreWord(1095 / 128), scoreWord(0.7 + 0.1)]).toEqual(['平均 9.9 分', '平均 10.0 分', '平均 8.5 分', '平均 0.8 分'])
  })
})
