import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { csvLine } from '../commands/csvLine.ts'
import { longestLine } from './importLines.ts'
import { importRecords } from './importRecords.ts'
import type { ImportRecord, ImportShape } from './importRecords.ts'

const columns = [...Object.keys(aHallEntry()), 'batchProjectNos', 'themeName', 'themeStage']
const csv: ImportShape = { format: 'csv', columns }
const jsonl: ImportShape = { format: 'jsonl', columns: [] }

/** The bytes in pieces of a size that falls anywhere, as a disk gives them. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const all = async (content: string | Buffer, shape: ImportShape, { size = 1_000, from = { line: 0, offset: 0 } } = {}): Promise<ImportRecord[]> => {
  const records: ImportRecord[] = []
  for await (const record of importRecords(pieces(Buffer.from(content).subarray(from.offset), size), shape, from)) records.push(record)
  return records
}

const row = (changed: Record<string, string> = {}): string => {
  const entry: Record<string, unknown> = { ...aHallEntry(), ...changed }
  return csvLine(columns.map((name) => String(entry[name] ?? '')))
}
const whys = (records: ImportRecord[]) => records.map((record) => ('entry' in record ? 'taken' : record.why ?? record.fields))

describe('a CSV file', () => {
  it('gives the very entries that were written, whatever stands in them and however the disk cuts it', () => fc.assert(fc.asyncProperty(
    fc.array(fc.record({
      projectNo: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }).filter((text) => text.trim() === text && text !== ''),
      taskName: fc.constantFrom('不动产转移登记', '登记，"加急"', '两行\n事项', 'a,b', '"')
    }), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 1, max: 400 }), fc.constantFrom('\n', '\r\n'),
    async (changes, size, lineBreak) => {
      const entries = changes.map((changed) => aHallEntry(changed))
      const text = changes.map((changed) => row(changed).replace(/\n$/, lineBreak)).join('')
      const records = await all(text, csv, { size })
      expect(records.map((record) => 'entry' in record && [record.entry.projectNo, record.entry.taskName]))
        .toEqual(entries.map(({ projectNo, taskName }) => [projectNo, taskName]))
      expect(records.at(-1)?.end).toBe(Buffer.byteLength(text))
    }
  ), { numRuns: 60 }))

  it('can be gone on with from the end of any record', async () => {
    const text = [row(), row({ taskName: '两行\n事项' }), '\n', '"坏\n', row(), row({ mobile: 'x' })].join('')
    const whole = await all(text, csv)
    for (const [at, { end, line }] of whole.entries()) {
      const rest = await all(text, csv, { from: { line, offset: end } })
      expect(rest.map((record) => record.end)).toEqual(whole.slice(at + 1).map((record) => record.end))
    }
  })

  it('reads an empty cell as an absent field, a number as a number and a list at its bars', async () => {
    const [first] = await all(row({ mobile: '', serviceNumber: '12', batchProjectNos: 'YZ-1|YZ-2' }), csv)
    expect(first).toMatchObject({ entry: { serviceNumber: 12, batchProjectNos: ['YZ-1', 'YZ-2'] } })
    expect(first && 'entry' in first && 'mobile' in first.entry).toBe(false)
  })

  it('passes by blank rows and counts their lines', async () => {
    const records = await all(`\n${','.repeat(columns.length - 1)}\r\n${row()}`, csv)
    expect(records).toEqual([expect.objectContaining({ line: 3, entry: expect.anything() })])
  })

  it.each([
    ['a quote that is never closed', `"市${row()}`, 'quotes'],
    ['a quote in the middle of a value', row().replace('陈秀兰', '陈"秀"兰'), 'quotes'],
    ['a cell too many', row().replace('\n', ',x\n'), 'columnCount'],
    ['a number spoilt by a spreadsheet', row({ certKey: '9.90E+17' }), 'spreadsheetNumber'],
    ['text of another encoding', Buffer.concat([Buffer.from([0xB3, 0xC2]), Buffer.from(row())]), 'notUtf8'],
    ['a line beyond all measure', row({ taskName: 'x'.repeat(longestLine) }), 'tooLong'],
    ['a service number that is none', row({ serviceNumber: 'zwei' }), ['serviceNumber']],
    ['a missing name', row({ userName: '' }), ['userName']]
  ])('loses only its own line to %s', async (_, broken, why) => {
    const records = await all(Buffer.concat([Buffer.from(row()), Buffer.from(broken), Buffer.from(row() + row())]), csv)
    expect(whys(records)).toEqual(['taken', why, 'taken', 'taken'])
    expect(must(records[1]).line).toBe(2)
  })

  it('does not lose the many lines after a quote that is never closed', async () => {
    const records = await all(`"市${row()}${row().repeat(120)}`, csv)
    expect(whys(records)).toEqual(['quotes', ...Array.from({ length: 120 }, () => 'taken')])
  })
})

describe('a JSONL file', () => {
  it('gives one entry a line, with or without a line break at its end', async () => {
    const text = [aHallEntry(), aHallEntry({ batchProjectNos: ['a', 'b'] })].map((entry) => JSON.stringify(entry)).join('\r\n')
    expect(whys(await all(text, jsonl, { size: 7 }))).toEqual(['taken', 'taken'])
  })

  it.each([
    ['no JSON', '{"areaCode":', 'notJson'],
    ['a list', '[]', 'notJson'],
    ['a field that the interface does not know', JSON.stringify({ ...aHallEntry(), 陈秀兰: '990100195802110028' }), 'unknownField'],
    ['fields that are wrong', JSON.stringify({ ...aHallEntry(), serviceNumber: '1', mobile: 'x' }), ['serviceNumber', 'mobile']]
  ])('refuses %s and goes on', async (_, broken, why) => {
    expect(whys(await all(`${broken}\n\n${JSON.stringify(aHallEntry())}`, jsonl))).toEqual([why, 'taken'])
  })

  it('never repeats in a refusal what stood in the line', async () => {
    const [refused] = await all(JSON.stringify({ ...aHallEntry(), 陈秀兰: 1, certKey: 2, projectNo: '' }), jsonl)
    expect(JSON.stringify(refused)).not.toContain('陈秀兰')
    expect(refused).toMatchObject({ refused: 'badRequest', fields: ['projectNo', 'certKey'] })
  })
})
