import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesPrint } from '../../release/filesPrint.ts'
import { sourcesPrint } from '../../release/sourcesPrint.ts'

/** The back end's address in the packages under test; the runner's network leads it to the one that is running. */
export const testedApi = 'https://haochaping.example'

type Target = 'weapp' | 'alipay' | 'h5'
const root = fileURLToPath(new URL('../../..', import.meta.url))
export const distOf = (target: Target): string => path.join(root, 'miniapp', 'dist', target)
const entryOf = (target: Target): string => path.join(distOf(target), target === 'h5' ? 'index.html' : 'app.js')
const stampOf = (target: Target): string => `${distOf(target)}.tested`

/** What a build was made from, and what came out: a build made since by somebody else is not taken for ours. */
const stampFor = (target: Target, made: string): string => `${made} ${filesPrint(root, [path.relative(root, entryOf(target))])}`

const isFresh = (target: Target): boolean =>
  existsSync(entryOf(target)) && existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === stampFor(target, sourcesPrint(root))

/** Builds one target for the tests unless that very build is there. Throws with the build's own words. */
export const freshBuild = async (target: Target): Promise<void> => {
  if (isFresh(target)) return
  const made = sourcesPrint(root)
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const environment = { ...process.env, NODE_ENV: 'production', TARO_APP_API: target === 'h5' ? '' : testedApi }
  const child = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], { cwd: path.join(root, 'miniapp'), stdio: ['ignore', 'pipe', 'pipe'], env: environment })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  const code = await new Promise<number>((resolve, reject) => { child.once('error', reject).once('close', (status) => resolve(status ?? 1)) })
  if (code !== 0 || !existsSync(entryOf(target))) throw new Error(`the build for ${target} failed:\n${Buffer.concat(said).toString('utf8')}`)
  writeFileSync(stampOf(target), stampFor(target, made))
}
