import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFolder } from '../builtStamp.ts'
import type { Tool, ToolName } from '../findTool.ts'
import type { Environment } from '../operatorSettings.ts'
import type { ReleaseTools } from '../releaseTools.ts'
import { runRelease } from '../runRelease.ts'

/** The address of the operator in the tests. */
export const operatorsAddress = 'https://hcp.hangzhou.gov.cn'
export const secretKey = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw'.repeat(4)}\n-----END PRIVATE KEY-----`

export type Repository = {
  root: string
  keyFile: string
  /** What was printed and told, in order. */
  said: string[]
  tools: Partial<Record<ToolName, Tool>>
  environment: Record<string, string | undefined>
  write: (file: string, text: string) => void
  git: ReleaseTools['git']
  run: (...args: string[]) => Promise<number>
}

/** A repository like ours for the tests of a release: one commit under v1.2.0, everything set for both platforms, and a build that writes what it is told. */
export const aRepository = (): Repository => {
  const root = mkdtempSync(path.join(tmpdir(), 'release-repository-'))
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const keyFile = path.join(mkdtempSync(path.join(tmpdir(), 'release-key-')), 'sender.key')
  writeFileSync(keyFile, secretKey)
  for (const [file, text] of Object.entries({ '.gitignore': 'dist/\n', 'project.config.json': '{ "appid": "touristappid" }', 'miniapp/src/app.tsx': 'app', 'miniapp/config/index.ts': 'config', 'shared/words.ts': 'words', 'package-lock.json': '{}' })) write(file, text)
  for (const args of [['init', '-q', '-b', 'main'], ['add', '.'], ['commit', '-q', '-m', 'Begin'], ['tag', 'v1.2.0']]) git(...args)
  const said: string[] = []
  const environment: Environment & Record<string, string | undefined> = {
    TARO_APP_API: operatorsAddress, WECHAT_APP_ID: 'wx0123456789abcdef', WECHAT_UPLOAD_KEY: keyFile, ALIPAY_APP_ID: '2021000000000001', ALIPAY_TOOL_ID: 'tool-1', ALIPAY_TOOL_KEY: keyFile
  }
  const repository: Repository = { root, keyFile, said, tools: {}, environment, write, git, run: (...args) => runRelease(args, ports()) }
  const ports = (): ReleaseTools => ({
    root, environment, git, findTool: (name) => repository.tools[name],
    build: async (target, address) => {
      const folder = path.relative(root, builtFolder(root, target))
      for (const [file, text] of Object.entries({ 'app.js': `const base = "${address}"`, 'app.json': '{ "pages": [], "subPackages": [{ "root": "mine", "pages": [] }] }', 'mine/page.js': 'page' })) write(path.join(folder, file), text)
      return undefined
    },
    print: (line) => { said.push(line) }, tell: (line) => { said.push(line) }
  })
  return repository
}
