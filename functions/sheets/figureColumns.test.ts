import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isTooFew } from '@haochaping/shared/indicators/tooFew.ts'
import { wilson } from '@haochaping/shared/indicators/wilson.ts'
import { countsWord, percentWord, tooFewWord } from '@haochaping/shared/words/rateWords.ts'
import type { FigureRow } from '../domain/exports/figureRow.ts'
import { must } from '../testing/must.ts'
import { csvCell } from './csvCell.ts'
import { figureCells, figureColumns } from './figureColumns.ts'
import { rateCells } from './rateCells.ts'

const sheet = { period: '2026-11', indicators: 'house-2026@1' }
const row: FigureRow = { row: 'agency', place: 'YZ-BDC', name: '市不动产登记中心', above: '990100', at: '2026-11-21T18:42:07.000Z', counts: { events: 20, verySatisfied: 9, dissatisfied: 1, pressed: 1, unrated: 10 } }
const cellsOf = (of: FigureRow) => Object.fromEntries(figureCells(of, sheet).map((cell, at) => [must(figureColumns(sheet)[at]).code, cell]))

/** What other systems have come to read. This list may grow at its end and in no other way. */
const published = `row period from to place name above item itemName at indicators
events awaiting unrated verySatisfied satisfied basicallySatisfied dissatisfied veryDissatisfied defaultedVerySatisfied defaultedSatisfied defaultedBasicallySatisfied
excludedDissatisfied excludedVeryDissatisfied anonymous invited assisted supervised supervisedGood own ownGood tickets namedTickets repliedInTime repliedLate replyOverdue namedReplied
rectifiedInTime rectifiedLate rectifyOverdue explained rectifiedAsked judgedSatisfied judgedPartly judgedNot judgedNoAnswer contradicted late transferred pressed quick burst sameAccount
${['goodShare', 'activeGoodShare', 'unratedShare', 'badShare', 'replyShare', 'namedReplyShare', 'rectifiedShare', 'rectifiedInTimeShare', 'solvedShare', 'contradictedShare', 'exclusionShare', 'pressedShare', 'supervisedGoodShare', 'ownGoodShare']
    .map((name) => ['hits', 'outOf', 'percent', 'low', 'high'].map((part) => `${name}.${part}`).join(' ')).join('\n')}`.split(/\s+/)

describe('the columns of an export', () => {
  it('stand where they have always stood, each with its code in its heading', () => {
    const columns = figureColumns(sheet)
    expect(columns.slice(0, published.length).map(({ code }) => code)).toEqual(published)
    expect(columns.filter(({ code, heading }) => !heading.endsWith(`（${code}）`))).toEqual([])
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length)
    expect(columns.filter(({ heading }) => heading.includes('来源待核')).map(({ code }) => code)).toEqual(published.filter((code) => code.endsWith('.percent')))
  })

  it('say what was counted, when, and by which version', () => {
    expect(cellsOf(row)).toMatchObject({
      row: '部门', from: '2026-11-01', to: '2026-11-30', place: 'YZ-BDC', above: '990100', at: '2026-11-22 02:42:07', indicators: 'house-2026@1', events: 20, satisfied: 0, pressed: 1,
      'activeGoodShare.hits': 9, 'activeGoodShare.outOf': 10, 'activeGoodShare.percent': { tenths: 900 }, 'pressedShare.hits': 1
    })
    expect(cellsOf(row)).toMatchObject({ item: undefined, itemName: undefined })
  })

  it('leave what was told in confidence empty, which is not 0', () => {
    const { counts: { pressed: _, ...counts } } = row
    const cells = cellsOf({ ...row, counts, discreet: true })
    expect(Object.entries(cells).filter(([code]) => code.startsWith('pressed')).map(([, cell]) => cell)).toEqual(Array(6).fill(undefined))
    expect(cells['events']).toBe(20)
  })

  it('give out no share whose part is more than its whole', () => {
    expect(() => figureCells({ ...row, counts: { events: 1, tickets: 1, namedReplied: 2, namedTickets: 1 } }, sheet)).toThrow('namedReplied')
  })

  it('say of any rate what a page says of it, and an interval that holds the true one', () => {
    const rates = fc.integer({ min: 0, max: 20_000_000 }).chain((outOf) => fc.record({ hits: fc.oneof(fc.integer({ min: 0, max: outOf }), fc.constantFrom(Math.min(1, outOf), Math.max(0, outOf - 1))), outOf: fc.constant(outOf) }))
    fc.assert(fc.property(rates, (rate) => {
      const { hits, outOf, percent, low, high } = rateCells(rate)
      expect([hits, outOf, csvCell(percent)]).toEqual([rate.hits, rate.outOf, percentWord(rate)])
      if (isTooFew(rate)) return expect([percent, low, high, countsWord(rate)]).toEqual([tooFewWord, undefined, undefined, ''])
      const [ends, interval] = [[low, high].map((end) => (end as { tenths: number }).tenths), must(wilson(rate))]
      expect(must(ends[0]) / 1000).toBeLessThanOrEqual(interval.low + 1e-9)
      expect(must(ends[1]) / 1000).toBeGreaterThanOrEqual(interval.high - 1e-9)
      return expect(ends.every((end) => Number.isInteger(end) && end >= 0 && end <= 1000)).toBe(true)
    }), { numRuns: 500 })
  })
})
