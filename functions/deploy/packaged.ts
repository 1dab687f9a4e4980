import { unzipSync } from 'fflate'
import type { Unzipped } from 'fflate'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Template } from './template.ts'

/** The template that `serverless package` made, and what was handed in. */
export type Packaged = { template: Template; given: Settings }

/** The files in a function's zip. */
export type Zip = Unzipped

/** What an operator hands in. */
export type Settings = { REGION: string; PUBLIC_URL: string; KEYS_SECRET: string | { 'Fn::Sub': string } }

const root = fileURLToPath(new URL('../..', import.meta.url))
const framework = (): string => {
  const manifest = createRequire(import.meta.url).resolve('serverless/package.json')
  return join(dirname(manifest), 'bin', 'serverless.js')
}

/** What the stage dev falls back on when nothing is handed in. */
export const imagined: Settings = {
  REGION: '990100', PUBLIC_URL: 'https://hcp.example',
  KEYS_SECRET: { 'Fn::Sub': 'arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:haochaping-dev' }
}

/** Settings of an imagined installation in a region of a partition. */
export const settingsFor = (partition: 'aws' | 'aws-cn', region: string): Settings => ({
  REGION: '990100', PUBLIC_URL: 'https://hcp.example',
  KEYS_SECRET: `arn:${partition}:secretsmanager:${region}:123456789012:secret:key-ring-AbCdEf`
})

type Asked = { region: string; settings?: Settings | undefined; parameters?: Record<string, string> }

/** Runs `serverless package` in a folder, without credentials, into another. */
const packageIn = async (cwd: string, folder: string, { region, settings, parameters = {} }: Asked): Promise<Template> => {
  const params = Object.entries(parameters).map(([name, value]) => `--param=${name}=${value}`)
  const nobody = { AWS_PROFILE: undefined, AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }
  await promisify(execFile)(process.execPath, [framework(), 'package', '--region', region, '--package', folder, ...params], {
    cwd, env: { ...process.env, ...nobody, REGION: undefined, PUBLIC_URL: undefined, KEYS_SECRET: undefined, ...settings as Record<string, string> | undefined, SLS_NOTIFICATIONS_MODE: 'off', SLS_TELEMETRY_DISABLED: '1' }
  })
  return JSON.parse(await readFile(join(folder, 'cloudformation-template-update-stack.json'), 'utf8')) as Template
}

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'package-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What functions are bundled from, and the template alone: the framework reads through every file that lies there, links and all. */
const [whole, bare] = [['functions', 'shared', 'node_modules', 'package.json', 'tsconfig.json'], ['functions/deploy', 'package.json']]

/** The project in a folder of its own, of these parts and under this `serverless.yml`. */
const serviceIn = async (folder: string, template: string, parts: readonly string[]): Promise<string> => {
  const service = join(folder, 'service')
  for (const name of parts) {
    await mkdir(dirname(join(service, name)), { recursive: true })
    await symlink(join(root, name), join(service, name))
  }
  await writeFile(join(service, 'serverless.yml'), template)
  return service
}

const written = (): Promise<string> => readFile(join(root, 'serverless.yml'), 'utf8')

/** The template without all functions but these. */
const withOnly = (template: string, names: readonly string[]): string => {
  const [from, to] = [template.indexOf('\nfunctions:\n') + '\nfunctions:\n'.length, template.indexOf('\nresources:')]
  const parts = template.slice(from, to).split(/^(?= {2}\w+:$)/m)
  return template.slice(0, from) + parts.filter((part) => names.some((name) => part.startsWith(`  ${name}:\n`))).join('') + template.slice(to)
}

/** Packages these functions for a region as a deployment does, zips and all, and gives the bytes of each file in each zip. */
export const packagedFor = (asked: Asked, names: readonly string[]): Promise<Record<string, Zip>> => inFolder(async (folder) => {
  const into = join(folder, 'package')
  await packageIn(await serviceIn(folder, withOnly(await written(), names), whole), into, asked)
  const zips = (await readdir(into)).filter((name) => name.endsWith('.zip'))
  return Object.fromEntries(await Promise.all(zips.map(async (name) => [name.slice(0, -4), unzipSync(await readFile(join(into, name)))] as const)))
})

/** This makes the template alone, of all functions, from the very same file without its bundler. */
export const templateFor = (asked: Asked): Promise<Packaged> => inFolder(async (folder) => {
  const unbundled = (await written()).replace('plugins: [serverless-esbuild]\n', '').replace('package: { individually: true }', "package: { patterns: ['!**', 'serverless.yml'] }")
  return { template: await packageIn(await serviceIn(folder, unbundled, bare), join(folder, 'package'), asked), given: asked.settings ?? imagined }
})
