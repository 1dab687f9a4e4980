import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { filesPrint } from './filesPrint.ts'
import type { BuiltTarget, Target } from './target.ts'

/** What a package was made from and what came out: the back end's address, and fingerprints of the sources and of every built file. */
const Stamp = z.strictObject({ address: z.string(), sources: z.string(), built: z.string() })
export type Stamp = z.infer<typeof Stamp>

/** Where a build lies. */
export const builtFolder = (root: string, target: BuiltTarget): string => path.join(root, 'miniapp', 'dist', target)
const stampFile = (root: string, target: Target): string => `${builtFolder(root, target)}.release.json`

/** A fingerprint of the package as it lies there now. */
export const builtPrint = (root: string, target: Target): string => filesPrint(root, [path.relative(root, builtFolder(root, target))])

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
