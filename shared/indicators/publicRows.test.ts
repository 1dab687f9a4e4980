import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publicNames, publicNumbers } from './publicRow.ts'
import { publicRow, publicRows } from './publicRows.ts'
import { together } from './counts.ts'
import type { Counts } from './counts.ts'

const count = fc.integer({ min: 0, max: 30 })
const anyCounts = fc.record({ verySatisfied: count, dissatisfied: count, veryDissatisfied: count, unrated: count, repliedInTime: count, repliedLate: count, judgedSatisfied: count, judgedNot: count, judgedNoAnswer: count, excludedDissatisfied: count })
  .map((counts) => together([{ ...counts, events: counts.verySatisfied + counts.dissatisfied + counts.veryDissatisfied + counts.unrated + counts.excludedDissatisfied } as never]))

describe('what everybody may see', () => {
  it('says which side is few only where that does not give the number away', () => {
    expect(publicRow({ events: 40, verySatisfied: 2, dissatisfied: 38 }).bad).toBe('allButFew')
    expect(publicRow({ events: 9, verySatisfied: 4, dissatisfied: 5 }).bad).toBe('allButFew')
    expect(publicRow({ events: 6, verySatisfied: 1, dissatisfied: 5 }).bad).toBe('few')
  })

  it('lets nobody reckon how few were of the other opinion', () => {
    expect(publicRow({ events: 9, verySatisfied: 2, dissatisfied: 7 }).bad).toBe('allButFew')
    fc.assert(fc.property(anyCounts, (counts) => {
      const { rated, bad, answered, solved } = publicRow(counts)
      for (const [whole, part] of [[rated, bad], [answered, solved]] as const) if (typeof whole === 'number' && typeof part === 'number') expect([1, 2, 3, 4]).not.toContain(whole - part)
    }))
  })

  it('has no number from one to four in it', () => {
    fc.assert(fc.property(fc.array(anyCounts, { maxLength: 8 }), (places) => {
      for (const row of [publicRow(together(places)), ...publicRows(places)]) for (const name of publicNames) {
        const shown = row[name]
        expect(typeof shown === 'string' || shown === 0 || shown >= 5).toBe(true)
      }
    }))
  })

  it('never keeps back just one place of a column beside others that have any', () => {
    fc.assert(fc.property(fc.array(anyCounts, { minLength: 2, maxLength: 8 }), (places) => {
      const rows = publicRows(places)
      for (const name of publicNames) {
        const kept = rows.filter((row) => typeof row[name] === 'string').length
        const any = places.filter((counts) => publicNumbers(counts)[name] > 0).length
        expect(kept === 1 && any > 1).toBe(false)
      }
    }))
  })

  it('has nothing in a row that would add up to a few', () => {
    expect(publicRow({ events: 100, satisfied: 3, unrated: 97 })).toEqual({ events: 100, rated: 'few', bad: 'few', excluded: 0, replyDue: 0, repliedInTime: 0, answered: 0, solved: 0, noAnswer: 0 })
  })

  it('shows what is no secret as it is', () => {
    const counts = { events: 100, verySatisfied: 60, dissatisfied: 7, unrated: 33, defaultedSatisfied: 0 }
    expect(publicRow(together([counts as never]))).toEqual({ events: 100, rated: 67, bad: 7, excluded: 0, replyDue: 0, repliedInTime: 0, answered: 0, solved: 0, noAnswer: 0 })
  })

  it('says of places which of them are few, unless their sum would say how many', () => {
    const column = (...bads: number[]) => publicRows(bads.map((bad) => ({ events: 90, satisfied: 20, ...(bad === 0 ? {} : { dissatisfied: bad }) }))).map(({ bad }) => bad)
    expect(column(1, 2, 9)).toEqual(['few', 'few', 9])
    expect(column(3, 9, 6)).toEqual(['kept', 9, 'kept'])
    expect(column(1, 1, 9, 7)).toEqual(['kept', 'kept', 9, 'kept'])
    expect(column(4, 4, 9, 9, 10)).toEqual(['kept', 'kept', 'kept', 'kept', 10])
    expect(column(4, 4, 0)).toEqual(['kept', 'kept', 'kept'])
  })

  it('lets few stand beside none where not even the whole is told', () => {
    expect(publicRows([{ events: 9, judgedNoAnswer: 1 }, { events: 9, judgedNoAnswer: 1 }, { events: 9 }]).map(({ noAnswer }) => noAnswer)).toEqual(['few', 'few', 0])
  })

  /** What may be seen of three places, and every three numbers that look like it. */
  const alike = (name: 'noAnswer' | 'bad', most: number, countsOf: (count: number) => Counts): number[][][] => {
    const upTo = Array.from({ length: most + 1 }, (_, count) => count)
    const looks = new Map<string, number[][]>()
    for (const a of upTo) for (const b of upTo) for (const c of upTo) {
      const places = [a, b, c].map(countsOf)
      const look = JSON.stringify([publicRow(together(places))[name], publicRows(places).map((row) => row[name])])
      looks.set(look, [...looks.get(look) ?? [], [a, b, c]])
    }
    return [...looks.values()]
  }
  /** The numbers that can be told for sure, by somebody who knows the rule and the whole. */
  const told = (looks: number[][][]): number[] => looks.flatMap((possible) => [0, 1, 2].flatMap((place) => {
    const counts = [...new Set(possible.map((one) => one[place] ?? 0))]
    return counts.length === 1 ? counts : []
  }))

  it('lets nobody who knows the rule and the whole reckon what was kept back', () => {
    const small = [1, 2, 3, 4]
    expect(told(alike('noAnswer', 9, (count) => together([{ events: 99, judgedNoAnswer: count }] as Counts[]))).filter((count) => small.includes(count))).toEqual([])
    expect(told(alike('bad', 12, (count) => together([{ events: 99, dissatisfied: count, satisfied: 12 - count }] as Counts[]))).filter((count) => small.includes(count) || small.includes(12 - count))).toEqual([])
  })
})
