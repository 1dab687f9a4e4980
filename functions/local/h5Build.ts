import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { sourcesPrint } from '../../miniapp/release/sourcesPrint.ts'
import { h5Folder } from '../server/staticFiles.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = `${h5Folder}.sources`

/** Whether the H5 build is there and made from the sources as they are now. */
export const h5IsFresh = (): boolean => existsSync(join(h5Folder, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesPrint(root)

/** Builds the mini-program for the browser. Its output is kept in a file and shown only if it fails. */
export const buildH5 = async (): Promise<void> => {
  const made = sourcesPrint(root)
  const output: Buffer[] = []
  const child = spawn(process.execPath, [join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--no-check'], {
    cwd: join(root, 'miniapp'), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' }
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part))
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('exit', (status) => resolve(status ?? 1))
  })
  if (code === 0 && existsSync(join(h5Folder, 'index.html'))) return writeFileSync(stamp, made)
  const kept = join(mkdtempSync(join(tmpdir(), 'haochaping-')), 'build.log')
  writeFileSync(kept, Buffer.concat(output))
  throw new Error(startWords.notBuilt(kept))
}
