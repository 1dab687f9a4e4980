import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { h5Folder } from '../server/staticFiles.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = `${h5Folder}.sources`

const filesIn = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort()

/** A fingerprint of everything the build is made from. */
const fingerprint = (): string => {
  const hash = createHash('sha256')
  const sources = ['miniapp/src', 'miniapp/config', 'shared'].flatMap((folder) => filesIn(join(root, folder)))
  for (const file of [...sources, join(root, 'package-lock.json')]) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Whether the H5 build is there and made from the sources as they are now. */
export const h5IsFresh = (): boolean => existsSync(join(h5Folder, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()

/** Builds the mini-program for the browser. Its output is kept in a file and shown only if it fails. */
export const buildH5 = async (): Promise<void> => {
  const made = fingerprint()
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
