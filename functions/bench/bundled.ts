import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What serverless.yml tells esbuild under `custom`; a test compares. */
export const bundling = {
  bundle: true, minify: true, target: 'node24', platform: 'node', format: 'esm', mainFields: ['module', 'main'],
  banner: { js: "import{createRequire as __cr}from'module';const require=__cr(import.meta.url);" }
} as const

/** The functions that serverless.yml deploys, each with the file it begins in. */
export const lambdaEntries = (): { name: string; file: string }[] => {
  const template = readFileSync(join(root, 'serverless.yml'), 'utf8')
  const found = template.matchAll(/^ {2}(\w+):\n {4}handler: (\S+)\.handler$/gm)
  return Array.from(found, ([, name = '', file = '']) => ({ name, file: join(root, `${file}.ts`) }))
}

/** Bundles entries into files `<name>.mjs` of a folder, as the deployment does: each whole by itself, though what they share is read once. */
export const bundled = async (entries: readonly { name: string; file: string }[], folder: string): Promise<void> => {
  await build({
    ...bundling, mainFields: [...bundling.mainFields], entryPoints: Object.fromEntries(entries.map(({ name, file }) => [name, file])),
    outdir: folder, outExtension: { '.js': '.mjs' }, logLevel: 'error', absWorkingDir: root
  })
}
