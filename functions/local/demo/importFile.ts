import { marshall } from '@aws-sdk/util-dynamodb'
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { tableShape } from '../../storage/dynamo/table.ts'
import { dynoxideFile } from '../database/dynoxide.ts'

type Item = Record<string, unknown>

/**
 * Puts items into a fresh dynoxide file at once, several times faster than over its HTTP port: they are written as a
 * DynamoDB export, which the engine reads itself.
 */
export const importFile = async (binary: string, { table, folder: into, items }: { table: string; folder: string; items: Iterable<Item> }): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'haochaping-'))
  try {
    const data = join(folder, 'export', table, 'data')
    mkdirSync(data, { recursive: true })
    mkdirSync(into, { recursive: true })
    await pipeline(Readable.from(lines(items)), createGzip({ level: 1 }), createWriteStream(join(data, 'part-1.json.gz')))
    const schema = join(folder, 'schema.json')
    writeFileSync(schema, JSON.stringify({ Table: { ...tableShape(table), TableStatus: 'ACTIVE' } }))
    await finished(binary, ['import', '--source', join(folder, 'export'), '--schema', schema, '--output', dynoxideFile(into)])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lines are gathered into larger chunks: one write for each would cost more than making them. */
function* lines(items: Iterable<Item>): Generator<string> {
  let chunk = ''
  for (const item of items) {
    chunk += `${JSON.stringify({ Item: marshall(item, { removeUndefinedValues: true }) })}\n`
    if (chunk.length > 1_000_000) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

const finished = (binary: string, args: string[]): Promise<void> => new Promise((resolve, reject) => {
  spawn(binary, args, { stdio: 'ignore' }).once('error', reject)
    .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the import ended with ${code}`))))
})
