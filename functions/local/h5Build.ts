import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { sourcesPrint } from '../../miniapp/release/sourcesPrint.ts'
import { taroBuild } from '../../miniapp/release/taroBuild.ts'
import { h5Folder } from '../server/staticFiles.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = `${h5Folder}.sources`

/** Whether the H5 build is there and made from the sources as they are now. */
export const h5IsFresh = (): boolean => existsSync(join(h5Folder, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesPrint(root)

/** Builds the mini-program for the browser. Its output is kept in a file and shown only if it fails. */
export const buildH5 = async (): Promise<void> => {
  const made = sourcesPrint(root)
  const failure = await taroBuild(root, 'h5', '')
  if (failure === undefined) return writeFileSync(stamp, made)
  const kept = join(mkdtempSync(join(tmpdir(), 'haochaping-')), 'build.log')
  writeFileSync(kept, failure)
  throw new Error(startWords.notBuilt(kept))
}
