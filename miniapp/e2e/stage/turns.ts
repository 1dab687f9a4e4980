import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * Who plays which test, where several processes play side by side and share a folder: whoever comes first leaves a file there, and the others pass by.
 * So each test is played once and nobody waits for another. Without a folder everything is ours. Throws where one process has two tests of one name: one would never be played.
 */
export const turns = (folder: string | undefined): { isOurs(name: string): boolean } => {
  const asked = new Set<string>()
  return {
    isOurs: (name) => {
      if (asked.has(name)) throw new Error(`two tests are called “${name}”`)
      asked.add(name)
      if (folder === undefined) return true
      try {
        writeFileSync(join(folder, createHash('sha256').update(name).digest('hex')), name, { flag: 'wx' })
        return true
      } catch (error) {
        if (isThere(error)) return false
        throw error
      }
    }
  }
}
