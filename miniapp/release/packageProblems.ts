import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import { testedApi } from '../e2e/stage/builds.ts'
import { addressProblem } from './addressProblem.ts'
import { builtFolder, builtPrint, readStamp } from './builtStamp.ts'
import { packageBudget } from './packageBudget.ts'
import { packageBytes } from './packageBytes.ts'
import { sourcesPrint } from './sourcesPrint.ts'
import type { Target } from './target.ts'

/** What speaks against sending the package that lies in dist, as sentences; none when it may go. */
export const packageProblems = (root: string, target: Target): string[] => {
  const folder = builtFolder(root, target)
  if (!existsSync(path.join(folder, 'app.json')) || !existsSync(path.join(folder, 'app.js'))) return [words.notBuilt(target)]
  if (mentions(folder, testedApi)) return [words.testedBuild(target)]
  const stamp = readStamp(root, target)
  if (!stamp) return [words.notBuilt(target)]
  const address = addressProblem(stamp.address)
  if (address !== undefined) return [address]
  if (stamp.built !== builtPrint(root, target) || !mentions(folder, stamp.address)) return [words.changedBuild(target)]
  return [...(stamp.sources === sourcesPrint(root) ? [] : [words.staleBuild(target)]), ...tooLarge(folder)]
}

const mentions = (folder: string, text: string): boolean => readdirSync(folder, { withFileTypes: true, recursive: true })
  .some((entry) => entry.isFile() && entry.name.endsWith('.js') && readFileSync(path.join(entry.parentPath, entry.name), 'utf8').includes(text))

const tooLarge = (folder: string): string[] => {
  const { main, parts, total } = packageBytes(folder)
  return [
    ...(main > packageBudget.main ? [words.mainTooLarge(main, packageBudget.main)] : []),
    ...parts.flatMap(({ root, bytes }) => bytes > packageBudget.part ? [words.partTooLarge(root, bytes, packageBudget.part)] : []),
    ...(total > packageBudget.total ? [words.wholeTooLarge(total, packageBudget.total)] : [])
  ]
}
