import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Template } from './template.ts'

/** What `serverless package` made: the template, and the bytes of each function's zip by its name. */
export type Packaged = { template: Template; zips: Record<string, number>; given: Settings }

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

/** Packages the project for a region, with an operator's settings or bare, without leaving anything in the project. */
export const packagedFor = (asked: Asked): Promise<Packaged> => inFolder(async (folder) => {
  const template = await packageIn(root, folder, asked)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip'))
  const sizes = await Promise.all(names.map(async (name) => [name.slice(0, -4), (await stat(join(folder, name))).size] as const))
  return { template, given: asked.settings ?? imagined, zips: Object.fromEntries(sizes) }
})

/** The code is the same in every region: this makes the template alone, from the very same file without its bundler. */
export const templateFor = (asked: Asked): Promise<Omit<Packaged, 'zips'>> => inFolder(async (folder) => {
  const service = join(folder, 'service')
  await mkdir(service)
  for (const name of ['functions', 'shared', 'node_modules', 'package.json']) await symlink(join(root, name), join(service, name))
  const whole = await readFile(join(root, 'serverless.yml'), 'utf8')
  const bare = whole.replace('plugins: [serverless-esbuild]\n', '').replace('package: { individually: true }', "package: { patterns: ['!**', 'serverless.yml'] }")
  await writeFile(join(service, 'serverless.yml'), bare)
  return { template: await packageIn(service, join(folder, 'package'), asked), given: asked.settings ?? imagined }
})
