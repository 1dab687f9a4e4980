import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { builtFolder } from './builtStamp.ts'
import type { BuiltTarget } from './target.ts'

/** The file that a build which ended well has left. */
export const entryOf = (root: string, target: BuiltTarget): string => path.join(builtFolder(root, target), target === 'h5' ? 'index.html' : 'app.js')

/** Builds a target for a back end at this address (empty: where the page came from); gives the build's output when it failed, or ended well and left nothing. */
export const taroBuild = async (root: string, target: BuiltTarget, address: string): Promise<string | undefined> => {
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
    cwd: path.join(root, 'miniapp'), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', TARO_APP_API: address }
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  const code = await new Promise<number>((resolve, reject) => { child.once('error', reject).once('close', (status) => resolve(status ?? 1)) })
  return code === 0 && existsSync(entryOf(root, target)) ? undefined : Buffer.concat(said).toString('utf8')
}
