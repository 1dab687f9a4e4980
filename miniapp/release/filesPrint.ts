import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** All files under a place, or the place itself where it is a file; tests are no part of a build. */
const filesUnder = (place: string): string[] => {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  const entries = readdirSync(place, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)).sort()
}

/** A fingerprint of every file under these places of the repository's folder, by name and content. What is not there is left out. */
export const filesPrint = (root: string, places: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesUnder(path.join(root, place))))
    hash.update(`${path.relative(root, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
  return hash.digest('hex')
}
