import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtFolder } from '../../release/builtStamp.ts'
import { filesPrint } from '../../release/filesPrint.ts'
import { sourcesPrint } from '../../release/sourcesPrint.ts'
import { entryOf, taroBuild } from '../../release/taroBuild.ts'
import type { BuiltTarget } from '../../release/target.ts'

/** The back end's address in the packages under test; the runner's network leads it to the one that is running. */
export const testedApi = 'https://haochaping.example'

const root = fileURLToPath(new URL('../../..', import.meta.url))
export const distOf = (target: BuiltTarget): string => builtFolder(root, target)
const stampOf = (target: BuiltTarget): string => `${distOf(target)}.tested`

/** What a build was made from, and what came out: a build made since by somebody else is not taken for ours. */
const stampFor = (target: BuiltTarget, made: string): string => `${made} ${filesPrint(root, [path.relative(root, entryOf(root, target))])}`

const isFresh = (target: BuiltTarget): boolean =>
  existsSync(entryOf(root, target)) && existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === stampFor(target, sourcesPrint(root))

/** Builds one target for the tests unless that very build is there. Throws with the build's own words. */
export const freshBuild = async (target: BuiltTarget): Promise<void> => {
  if (isFresh(target)) return
  const made = sourcesPrint(root)
  const failure = await taroBuild(root, target, target === 'h5' ? '' : testedApi)
  if (failure !== undefined) throw new Error(`the build for ${target} failed:\n${failure}`)
  writeFileSync(stampOf(target), stampFor(target, made))
}
