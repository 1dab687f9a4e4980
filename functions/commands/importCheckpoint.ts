import { createHash } from 'node:crypto'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { quietJson } from '../quietJson.ts'

const Whole = z.int().check(z.minimum(0))

/** How far an import has come: everything before `offset` is taken in or reported, and the reports are so many bytes long. */
export const ImportCheckpoint = z.strictObject({
  version: z.literal(1),
  line: Whole,
  offset: Whole,
  /** SHA-256 of the first 64 KB and the last 4 KB before `offset`: another file is not mistaken for this one, a longer one is. */
  digest: z.string(),
  counts: z.strictObject({ received: Whole, unchanged: Whole, refused: Whole }),
  codesLength: Whole,
  refusedLength: Whole
})
export type ImportCheckpoint = z.infer<typeof ImportCheckpoint>

const nameFor = (file: string): string => `${file}.progress.json`
const head = 65_536
const tail = 4_096

/** Digests what lies before a byte of a file. */
export const digestBefore = async (file: string, offset: number): Promise<string> => {
  const handle = await open(file)
  try {
    const hash = createHash('sha256').update(String(offset))
    for (const [from, to] of [[0, Math.min(head, offset)], [Math.max(0, offset - tail), offset]] as const) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from)
      hash.update(buffer.subarray(0, bytesRead))
    }
    return hash.digest('hex')
  } finally {
    await handle.close()
  }
}

/** Where an earlier import of this very file stopped; `foreign` when what it left belongs to other content. */
export const loadCheckpoint = async (file: string): Promise<ImportCheckpoint | 'none' | 'foreign'> => {
  const text = await readFile(nameFor(file), 'utf8').catch(() => undefined)
  if (text === undefined) return 'none'
  const parsed = ImportCheckpoint.safeParse(quietJson(text))
  if (!parsed.success) return 'foreign'
  return parsed.data.digest === await digestBefore(file, parsed.data.offset) ? parsed.data : 'foreign'
}

/** Replaces the note in one step: whoever is cut off here finds the former one whole. */
export const saveCheckpoint = async (file: string, checkpoint: ImportCheckpoint): Promise<void> => {
  const name = nameFor(file)
  await writeFile(`${name}.new`, JSON.stringify(checkpoint))
  await rename(`${name}.new`, name)
}

/** The import is complete: the next one begins anew. */
export const forgetCheckpoint = (file: string): Promise<void> => rm(nameFor(file), { force: true })
