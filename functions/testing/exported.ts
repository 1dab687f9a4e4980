import { createHash } from 'node:crypto'
import { exportLines } from '../export/exportLines.ts'
import type { Source } from '../export/exportLines.ts'
import { ExportEnd } from '../export/exportLine.ts'
import { signed } from '../domain/signed.ts'
import { tableFor } from '../local/database/tableFor.ts'
import { dynamoEverything } from '../storage/dynamo/everything.ts'
import type { Table } from '../storage/dynamo/table.ts'
import type { City } from './city.ts'
import { testKeys } from './given.ts'

/** The same table open to maintenance, past the portable subset that flows are held to. */
export const pastSubset = async ({ name, client }: Table): Promise<Table> => {
  const endpoint = await client.config.endpoint?.()
  return tableFor(`${endpoint?.protocol}//${endpoint?.hostname}:${endpoint?.port}`, name)
}

/** A city with its whole table open to maintenance. */
export const exportSource = async ({ rooms }: City, table: Table): Promise<Source> =>
  ({ ...rooms, everything: dynamoEverything(await pastSubset(table)) })

/** The lines of an export of this city, without their ends. */
export const exported = async (source: Source, words = false): Promise<string[]> => {
  const lines: string[] = []
  for await (const { text } of exportLines(source, { words })) lines.push(text.slice(0, -1))
  return lines
}

/** The lines as one file. */
export const asFile = (lines: readonly string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''))

/** The same lines under a new last line, as the installation itself could make it: whatever is wrong then is wrong in the record. */
export const resealed = (lines: readonly string[]): string[] => {
  const { keyId: _, signature: __, ...end } = ExportEnd.parse(JSON.parse(lines.at(-1) ?? ''))
  const before = lines.slice(0, -1)
  const digest = createHash('sha256').update(asFile(before)).digest('hex')
  return [...before, JSON.stringify(signed({ ...end, digest }, testKeys.receiptSigner))]
}

/** A file's bytes in pieces of this size, as a stream hands them over. */
export async function* inPieces(bytes: Buffer, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
