import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publicNames, publicNumbers, publicRow, publicRows } from './publicRow.ts'
import { together } from './counts.ts'

const count = fc.integer({ min: 0, max: 30 })
const anyCounts = fc.record({ verySatisfied: count, dissatisfied: count, veryDissatisfied: count, unrated: count, repliedInTime: count, repliedLate: count, judgedSatisfied: count, judgedNot: count, judgedNoAnswer: count, excludedDissatisfied: count })
  .map((counts) => together([{ ...counts, events: counts.verySatisfied + counts.dissatisfied + counts.veryDissatisfied + counts.unrated + counts.excludedDissatisfied } as never]))

describe('what everybody may see', () => {
  it('lets nobody reckon how few were of the other opinion', () => {
    expect(publicRow({ events: 9, verySatisfied: 2, dissatisfied: 7 }).bad).toBe('few')
    fc.assert(fc.property(anyCounts, (counts) => {
      const { rated, bad, answered, solved } = publicRow(counts)
      for (const [whole, part] of [[rated, bad], [answered, solved]] as const) if (whole !== 'few' && part !== 'few') expect([1, 2, 3, 4]).not.toContain(whole - part)
    }))
  })

  it('has no number from one to four in it', () => {
    fc.assert(fc.property(fc.array(anyCounts, { maxLength: 8 }), (places) => {
      for (const row of [publicRow(together(places)), ...publicRows(places)]) for (const name of publicNames) {
        const shown = row[name]
        expect(shown === 'few' || shown === 0 || shown >= 5).toBe(true)
      }
    }))
  })

  it('never keeps back just one place of a column beside others that have any', () => {
    fc.assert(fc.property(fc.array(anyCounts, { minLength: 2, maxLength: 8 }), (places) => {
      const rows = publicRows(places)
      for (const name of publicNames) {
        const kept = rows.filter((row) => row[name] === 'few').length
        const any = places.filter((counts) => publicNumbers(counts)[name] > 0).length
        expect(kept === 1 && any > 1).toBe(false)
      }
    }))
  })

  it('shows what is no secret as it is', () => {
    const counts = { events: 100, verySatisfied: 60, dissatisfied: 7, unrated: 33, defaultedSatisfied: 0 }
    expect(publicRow(together([counts as never]))).toEqual({ events: 100, rated: 67, bad: 7, unrated: 33, excluded: 0, replyDue: 0, repliedInTime: 0, answered: 0, solved: 0, noAnswer: 0 })
  })

  it('keeps the next smallest back with a single small one', () => {
    const rows = publicRows([{ events: 90, dissatisfied: 3 }, { events: 80, dissatisfied: 9 }, { events: 70, dissatisfied: 6 }])
    expect(rows.map(({ bad }) => bad)).toEqual(['few', 9, 'few'])
  })
})
