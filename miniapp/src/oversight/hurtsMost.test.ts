import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { agencySummary, city, citySummary, countsFor, itemOf, realEstate } from '../../test/summaries.ts'
import { hurtsMost, standsOut } from './hurtsMost.ts'

const elsewhere = { code: '11990100DEMO000099', name: '别的单位' }
const namesOf = (items: Parameters<typeof itemOf>[]) => hurtsMost(citySummary({ places: [], items: items.map((one) => itemOf(...one)) })).map(({ name }) => name)

describe('what hurts most', () => {
  it('is what surely stands above the usual, not the largest and not one of one', () => {
    expect(namesOf([
      [elsewhere, '一件里的一件', countsFor(4, 1, 1)],
      [elsewhere, '最大的', countsFor(40_000, 9000, 30)],
      [realEstate, '最疼的', countsFor(1900, 310, 23)],
      [elsewhere, '两件里的两件', countsFor(2, 2, 2)]
    ])).toEqual(['最疼的', '最大的', '两件里的两件'])
  })

  it('is never led by one of one while anything has more, however large the rest is', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 1, max: 100_000 }), (bad, good) => {
      const [first] = namesOf([[elsewhere, '一件里的一件', countsFor(1, 1, 1)], [realEstate, '别的', countsFor(bad + good, bad + good, bad)]])
      expect(first).toBe('别的')
    }))
  })

  it('names three, and nothing that nobody was dissatisfied with', () => {
    expect(namesOf(['甲', '乙', '丙', '丁'].map((name) => [elsewhere, name, countsFor(100, 50, 4)]))).toHaveLength(3)
    expect(namesOf([[elsewhere, '没有差评', countsFor(100, 50, 0)]])).toEqual([])
  })

  it('leaves a place to the item that explains it, and a window likewise', () => {
    const transfer = itemOf(realEstate, '不动产转移登记', countsFor(1900, 310, 23))
    const wholly = { ...realEstate, counts: countsFor(5210, 840, 31) }
    expect(hurtsMost(citySummary({ places: [wholly], items: [transfer] })).map(({ kind }) => kind)).toEqual(['item'])
    const partly = { ...realEstate, counts: countsFor(5210, 840, 90) }
    expect(hurtsMost(citySummary({ places: [partly], items: [transfer] })).map(({ kind }) => kind)).toEqual(['place', 'item'])
    const windows = [{ window: '7', counts: countsFor(100, 60, 12), items: { [transfer.item]: { good: 20, bad: 11 } } }, { window: '8', counts: countsFor(100, 60, 12), items: { a: { bad: 4 }, b: { bad: 4 }, c: { bad: 4 } } }]
    expect(hurtsMost(agencySummary({ items: [], windows })).map(({ name }) => name)).toEqual(['8'])
  })

  it('lets the heading name nothing that has fewer than three', () => {
    expect(standsOut(hurtsMost(citySummary({ place: city, places: [], items: [itemOf(elsewhere, '只有两件', countsFor(4, 2, 2))] })))).toBeUndefined()
    expect(standsOut(hurtsMost(citySummary()))).toMatchObject({ name: '不动产转移登记' })
  })
})
