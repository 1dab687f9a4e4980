import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { together } from './counts.ts'
import type { Counts } from './counts.ts'
import { boundsOfPlaces, boundsOfWhole } from './publicBounds.ts'
import type { BoundedRow } from './publicBounds.ts'
import { publicNames, publicNumbers } from './publicRow.ts'
import { publicRow, publicRows } from './publicRows.ts'

const count = fc.integer({ min: 0, max: 14 })
const anyCounts = fc.record({ satisfied: count, dissatisfied: count, unrated: count, repliedInTime: count, repliedLate: count, judgedSatisfied: count, judgedNot: count, judgedNoAnswer: count, excludedDissatisfied: count })
  .map((counts) => together([{ ...counts, events: counts.satisfied + counts.dissatisfied + counts.unrated + counts.excludedDissatisfied } as never]))

/** The names whose exact number lies outside. */
const outside = (counts: Counts, row: BoundedRow) => publicNames.filter((name) => publicNumbers(counts)[name] < row[name].least || publicNumbers(counts)[name] > row[name].most)
const ofWhole = (counts: Counts) => boundsOfWhole(publicRow(counts))

describe('what the published numbers may be', () => {
  it('always holds what they are', () => {
    fc.assert(fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 6 }), (places) => {
      const whole = ofWhole(together(places))
      expect(outside(together(places), whole)).toEqual([])
      boundsOfPlaces(publicRows(places), whole).forEach((row, at) => expect(outside(places[at] ?? {}, row)).toEqual([]))
    }))
  })

  it('is the number itself where it is shown', () => {
    expect(ofWhole({ events: 100, satisfied: 60, dissatisfied: 7 })).toMatchObject({ events: { least: 100, most: 100 }, rated: { least: 67, most: 67 }, bad: { least: 7, most: 7 }, excluded: { least: 0, most: 0 } })
  })

  it('knows of a whole by itself which side is few', () => {
    expect(ofWhole({ events: 100, satisfied: 60, dissatisfied: 2 }).bad).toEqual({ least: 1, most: 4 })
    expect(ofWhole({ events: 100, satisfied: 2, dissatisfied: 60 }).bad).toEqual({ least: 58, most: 61 })
  })

  it('knows it not where the whole is small, or itself kept back', () => {
    expect(ofWhole({ events: 100, satisfied: 1, dissatisfied: 6 }).bad).toEqual({ least: 1, most: 6 })
    expect(ofWhole({ events: 100, satisfied: 3 })).toMatchObject({ rated: { least: 1, most: 4 }, bad: { least: 0, most: 4 } })
  })

  it('gives to a place that is kept back no more than the others leave, and no less', () => {
    const badOf = (...bads: number[]) => {
      const places = bads.map((bad) => ({ events: 90, satisfied: 60, dissatisfied: bad }))
      return boundsOfPlaces(publicRows(places), ofWhole(together(places))).map(({ bad }) => [bad.least, bad.most])
    }
    expect(badOf(3, 6, 20)).toEqual([[0, 9], [0, 9], [20, 20]])
    expect(badOf(1, 2, 20)).toEqual([[1, 2], [1, 2], [20, 20]])
    expect(badOf(2, 4, 3, 20)).toEqual([[1, 4], [1, 4], [1, 4], [20, 20]])
  })
})
