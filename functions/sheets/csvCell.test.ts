import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { asText, byteOrderMark, csvCell, csvLine } from './csvCell.ts'

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true })

describe('a cell of a CSV file', () => {
  it.each([
    ['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['\n1'], ['＝1+1'], ['＋1'], ['－1'], ['＠x'], ['  =1'], ['\u3000=1'], ['\u200b@x'], ['\ufeff=1'], ['\u00a0-1'], ['\u{2ee5e}﹢'], ['﹦1'],
    ['=HYPERLINK("http://x","y")'], ['=cmd|\' /C calc\'!A0']
  ])('is no formula when it says %j', (text) => {
    expect(asText(text)).toBe(`'${text}`)
  })

  it.each([['不动产转移登记'], ['a=1'], ['1-2'], ['11330100MB0000000X'], [''], ['（=1）'], ["'=1"]])('is left as it is when it says %j', (text) => {
    expect(asText(text)).toBe(text)
  })

  it('is never taken for a formula, whatever it says, and says the same behind the apostrophe', () => {
    const risky = fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u3000', '\u200b', '\u0000', '=', '+', '-', '@', '＝', '＠', 'a', ',', '"', ';') }), fc.string()).map(([a, b]) => a + b))
    fc.assert(fc.property(fc.array(risky, { minLength: 1, maxLength: 5 }), (texts) => {
      const [line = []] = read(`\ufeff${csvLine(['first', ...texts])}`)
      expect(line.slice(1).map((cell, at) => cell === texts[at] || cell === `'${texts[at]}`)).toEqual(texts.map(() => true))
      for (const cell of line) {
        expect(cell).not.toMatch(/^[\t\r\n]/)
        expect(cell.trimStart().replace(/^[\p{C}\s]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠﹦﹢﹣﹫]/)
      }
    }), { numRuns: 500 })
  })

  it('is a number, a percentage as it is said, or nothing', () => {
    expect([csvCell(0), csvCell(13_879_360), csvCell({ tenths: 986 }), csvCell({ tenths: 1000 }), csvCell({ tenths: 0 }), csvCell({ tenths: 5 }), csvCell(undefined)]).toEqual(['0', '13879360', '98.6%', '100%', '0%', '0.5%', ''])
  })

  it('keeps commas, quotes and line breaks inside', () => {
    expect(read(byteOrderMark + csvLine(['甲,"乙"', '丙\r\n丁', '戊;己']))).toEqual([['甲,"乙"', '丙\r\n丁', '戊;己']])
  })
})
