import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import type { Target } from './target.ts'

/** What a package was made from and what came out: the back end's address, and fingerprints of the sources and of every built file. */
const Stamp = z.strictObject({ address: z.string(), sources: z.string(), built: z.string() })
export type Stamp = z.infer<typeof Stamp>

/** Everything that decides what a build comes to, under the repository's folder. */
const sources = ['miniapp/src', 'miniapp/config', 'miniapp/babel.config.js', 'miniapp/package.json', 'miniapp/project.alipay.json', 'shared', 'package-lock.json']

export const builtFolder = (root: string, target: Target): string => path.join(root, 'miniapp', 'dist', target)
const stampFile = (root: string, target: Target): string => `${builtFolder(root, target)}.release.json`

/** All files under a place, or the place itself where it is a file; tests are no part of a build. */
const filesUnder = (place: string): string[] => {
  if (!existsSync(place)) return []
  const entries = readdirSync(place, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)).sort()
}

const print = (root: string, files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${path.relative(root, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
  return hash.digest('hex')
}

/** A fingerprint of the sources as they are now. */
export const sourcesPrint = (root: string): string => print(root, sources.flatMap((name) => {
  const place = path.join(root, name)
  return /\.\w+$/.test(name) ? [place].filter((file) => existsSync(file)) : filesUnder(place)
}))

/** A fingerprint of the package as it lies there now. */
export const builtPrint = (root: string, target: Target): string => print(root, filesUnder(builtFolder(root, target)))

/** Writes down what a build that just ended came to; `made` is the sources' fingerprint from before it began. */
export const stampBuilt = (root: string, target: Target, { address, made }: { address: string; made: string }): void =>
  writeFileSync(stampFile(root, target), `${JSON.stringify({ address, sources: made, built: builtPrint(root, target) } satisfies Stamp)}\n`)

/** The stamp beside a package; undefined when there is none that can be read. */
export const readStamp = (root: string, target: Target): Stamp | undefined => {
  try {
    return Stamp.parse(JSON.parse(readFileSync(stampFile(root, target), 'utf8')))
  } catch {
    return undefined
  }
}
