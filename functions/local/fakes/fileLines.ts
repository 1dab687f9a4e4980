import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import type * as z from 'zod/mini'

/** What is kept in a file of lines. */
export type FileLines<Line> = {
  /** Everything kept, oldest first. */
  all(): Promise<readonly Line[]>
  /** Resolves when the line will be there after a restart. */
  add(line: Line): Promise<void>
}

/**
 * Things in a file, one JSON a line, oldest first; one process at a time. A last line without its end was cut off by a
 * crash and never acknowledged: it is dropped, and whoever sent it sends it again.
 * After a failed write the file is read anew.
 */
export const fileLines = <Line>(path: string, schema: z.ZodMiniType<Line>): FileLines<Line> => {
  let kept: Promise<Line[]> | undefined
  const lines = (): Promise<Line[]> => kept ??= load(path, schema)
  return {
    all: lines,
    add: async (line) => {
      const known = await lines()
      await appendFile(path, `${JSON.stringify(line)}\n`).catch((failure: unknown) => {
        kept = undefined
        throw failure
      })
      known.push(line)
    }
  }
}

const load = async <Line>(path: string, schema: z.ZodMiniType<Line>): Promise<Line[]> => {
  await mkdir(dirname(path), { recursive: true })
  await appendFile(path, '')
  const bytes = await readFile(path)
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  if (whole.length < bytes.length) await truncate(path, whole.length)
  return whole.toString('utf8').split('\n').slice(0, -1).map((line, index) => read(line, { index, schema }))
}

const read = <Line>(line: string, { index, schema }: { index: number; schema: z.ZodMiniType<Line> }): Line => {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw new Error(`line ${index + 1} of the message file is not a message`)
  }
}
