import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { builtFolder } from './builtStamp.ts'
import type { ReleaseTools } from './releaseTools.ts'

/** Runs Taro's build in a folder that holds nothing of an earlier one; gives its output when it failed, or ended well and left nothing. */
export const buildFor = (root: string): ReleaseTools['build'] => async (target, address) => {
  rmSync(builtFolder(root, target), { recursive: true, force: true })
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
    cwd: path.join(root, 'miniapp'), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', TARO_APP_API: address }
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  const code = await new Promise<number>((resolve, reject) => { child.once('error', reject).once('close', (status) => resolve(status ?? 1)) })
  return code === 0 && existsSync(path.join(builtFolder(root, target), 'app.js')) ? undefined : Buffer.concat(said).toString('utf8')
}
