import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod/mini'

/** Where the mini-program is. */
export const miniapp = fileURLToPath(new URL('../../miniapp', import.meta.url))

const App = z.object({ subPackages: z.optional(z.array(z.object({ root: z.string() }))) })

/** Bytes of the main package in a built folder: every file but those of sub-packages and the licence notes, which are not uploaded. */
export const mainPackageBytes = (built: string): number => {
  const { subPackages = [] } = App.parse(JSON.parse(readFileSync(join(built, 'app.json'), 'utf8')))
  const elsewhere = subPackages.map(({ root }) => join(built, root) + sep)
  return readdirSync(built, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.LICENSE.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !elsewhere.some((folder) => file.startsWith(folder)))
    .reduce((sum, file) => sum + statSync(file).size, 0)
}

/** Builds the Taro project of a folder for WeChat. Throws with the build's output when it fails. */
export const buildWeapp = async (folder: string): Promise<void> => {
  const taro = join(miniapp, '..', 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  await promisify(execFile)(process.execPath, [taro, 'build', '--type', 'weapp', '--no-check'], {
    cwd: folder, env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 50_000_000
  })
}
