import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aHallEntry } from '../testing/hallEntry.ts'
import { importHead } from './importHead.ts'

let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'head-')) })
afterAll(() => rm(folder, { recursive: true }))

const header = Object.keys(aHallEntry()).join(',')
const headOf = async (content: string | Buffer, format: 'csv' | 'jsonl' = 'csv') => {
  const file = join(folder, 'offered')
  await writeFile(file, content)
  return importHead(file, format)
}

describe('the beginning of an import file', () => {
  it.each([['as it is', ''], ['behind a byte order mark', '\uFEFF']])('is a header of official names, %s', async (_, mark) => {
    expect(await headOf(`${mark}${header}\r\n1,2`)).toEqual(
      { format: 'csv', columns: header.split(','), size: Buffer.byteLength(mark) + header.length + 5, from: { line: 1, offset: Buffer.byteLength(mark) + header.length + 2 } })
  })

  it('may be cut in the middle of a character', async () => {
    for (const shift of ['', 'x', 'xx']) expect(await headOf(`${header}\n${shift}${'市'.repeat(40_000)}`)).toMatchObject({ format: 'csv' })
  })

  it('of a JSONL file is its first record', async () => {
    expect(await headOf('\uFEFF{}', 'jsonl')).toMatchObject({ columns: [], from: { line: 0, offset: 3 } })
  })

  it.each([
    ['an empty file', '', { problem: 'empty' }],
    ['nothing but a mark', '\uFEFF', { problem: 'empty' }],
    // “陈秀兰” in GBK
    ['a GBK file', Buffer.concat([Buffer.from(`${header}\n`), Buffer.from([0xB3, 0xC2, 0xD0, 0xE3, 0xC0, 0xBC])]), { problem: 'gbk' }],
    ['a UTF-16 file', Buffer.from(`\uFEFF${header}`, 'utf16le'), { problem: 'utf16' }],
    ['bytes that are no text', Buffer.from([0x61, 0xFF, 0xFF, 0x0A]), { problem: 'notUtf8' }],
    ['an Excel workbook', Buffer.from('PK\x03\x04...'), { problem: 'workbook' }],
    ['columns of other names', `${header},电话\n`, { problem: 'unknownColumns', at: [18] }],
    ['a column twice', `${header},mobile\n`, { problem: 'repeatedColumns', at: [18] }],
    ['columns that every entry needs, absent', header.replace('areaCode,', '').replace('userName,', ''), { problem: 'missingColumns', fields: ['areaCode', 'userName'] }],
    ['a header with a loose quote', `"${header}\n`, { problem: 'noHeader' }]
  ])('is refused: %s', async (_, content, problem) => {
    expect(await headOf(content)).toEqual(problem)
  })

  it('is refused when there is no file', async () => {
    expect(await importHead(join(folder, 'nowhere.csv'), 'csv')).toEqual({ problem: 'unreadable' })
  })
})
