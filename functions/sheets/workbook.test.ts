/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { must } from '../testing/must.ts'
import type { Cell } from './cell.ts'
import { columnName } from './sheetRow.ts'
import { workbook } from './workbook.ts'

const at = new Date('2026-11-21T02:42:00.000Z')
const rowsOf = async function* (rows: readonly Cell[][]) { yield* rows }
const made = (rows: readonly Cell[][], name = '统计') => workbook([{ name, widths: rows[0]?.map(() => 10) ?? [10], heading: ['甲', '=乙'], rows: rowsOf(rows) }], at)

/** As much of the browser's XML as is read here. */
type Xml = { getElementsByTagName(name: string): Iterable<Xml> & { length: number }; getAttribute(name: string): string | null; textContent: string | null }
const { DOMParser } = globalThis as unknown as { DOMParser: new () => { parseFromString(text: string, type: string): Xml } } // this environment has one

/** The parts of a workbook as documents; a part that is no XML fails here. */
const parts = (file: Uint8Array) => {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const document = new DOMParser().parseFromString(Buffer.from(bytes).toString(), 'application/xml')
    expect(document.getElementsByTagName('parsererror')).toHaveLength(0)
    return [path, document]
  }))
}
/** Type and text of each cell of the first sheet behind its heading, a spreadsheet's own escapes undone. */
const cellsIn = (file: Uint8Array) => [...must(parts(file).get('xl/worksheets/sheet1.xml')).getElementsByTagName('c')]
  .filter((cell) => !/^[A-Z]+1$/.test(cell.getAttribute('r') ?? ''))
  .map((cell) => ({ place: cell.getAttribute('r'), type: cell.getAttribute('t'), text: (cell.textContent ?? '').replace(/_x005F_/g, '_'), formula: cell.getElementsByTagName('f').length > 0 }))

describe('a workbook', () => {
  it('has its sheets, their relations and their types, and every part is XML', async () => {
    const all = parts(await workbook([{ name: '统计', widths: [10], heading: ['甲'], rows: rowsOf([[1]]) }, { name: '说<明>', widths: [10], heading: ['乙'], rows: rowsOf([]) }], at))
    expect([...all.keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    expect([...must(all.get('xl/workbook.xml')).getElementsByTagName('sheet')].map((sheet) => sheet.getAttribute('name'))).toEqual(['统计', '说<明>'])
    const targets = [...must(all.get('xl/_rels/workbook.xml.rels')).getElementsByTagName('Relationship')].map((one) => `xl/${one.getAttribute('Target')}`)
    expect(targets.filter((target) => !all.has(target))).toEqual([])
    const named = [...must(all.get('[Content_Types].xml')).getElementsByTagName('Override')].map((one) => must(one.getAttribute('PartName') ?? undefined).slice(1))
    expect(named.filter((part) => !all.has(part))).toEqual([])
  })

  it('types texts as texts, numbers as numbers, and leaves out what is not given', async () => {
    expect(cellsIn(await made([['=1+1', 7, { tenths: 986 }, undefined, '末']]))).toEqual([
      { place: 'A2', type: 'inlineStr', text: '=1+1', formula: false }, { place: 'B2', type: null, text: '7', formula: false },
      { place: 'C2', type: null, text: '0.986', formula: false }, { place: 'E2', type: 'inlineStr', text: '末', formula: false }])
  })

  it('gives back every text as it was, but for signs that XML has no place for, and never as a formula', async () => {
    const sign = fc.oneof(fc.constantFrom('=', '+', '-', '@', '<', '>', '&', '"', '\r', '\n', '\t', '_x003D_', '_x000D_', '\u0000', '\ud800', '\uffff', '😀', '甲'), fc.string({ unit: 'binary', maxLength: 3 }))
    await fc.assert(fc.asyncProperty(fc.array(fc.array(sign, { maxLength: 6 }).map((signs) => signs.join('')), { minLength: 1, maxLength: 6 }), async (texts) => {
      const cells = cellsIn(await made([texts]))
      expect(cells.map(({ type, formula }) => [type, formula])).toEqual(texts.map(() => ['inlineStr', false]))
      expect(cells.map(({ text }) => text)).toEqual(texts.map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')))
    }), { numRuns: 60 })
  })

  it('is the same file again from the same rows, however many there are', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [`事项 ${row}`, row])
    const [one, other] = [await made(rows), await made(rows)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(cellsIn(one)).toHaveLength(1200)
  })

  it('counts columns in letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
