/** @jest-environment node */
import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { aRepository, operatorsAddress, secretKey } from './testing/aRepository.ts'
import type { Repository } from './testing/aRepository.ts'
import { targets } from './target.ts'

type Given = Record<string, unknown>
const ci = { made: [] as Given[], upload: jest.fn(async (_: Given): Promise<unknown> => ({})), preview: jest.fn(async (_: Given): Promise<unknown> => ({})) }
class Project { constructor(options: Given) { ci.made.push(options) } }
const minidev = { config: { useRuntime: jest.fn(async (_: Given) => {}) }, upload: jest.fn(async (_: Given): Promise<unknown> => ({})), preview: jest.fn(async (_: Given) => ({ qrcodeUrl: 'https://qr.alipay.com/one' })) }

let repository: Repository
const ran = async (...args: string[]): Promise<{ code: number; said: string }> => {
  repository.said.length = 0
  const code = await repository.run(...args)
  return { code, said: repository.said.join('\n') }
}
const nothingSent = (): void => { for (const send of [ci.upload, ci.preview, minidev.upload, minidev.preview]) expect(send).not.toHaveBeenCalled() }

beforeEach(async () => {
  jest.clearAllMocks()
  ci.made.length = 0
  repository = aRepository()
  repository.tools = { 'miniprogram-ci': { version: '2.1.42', load: () => ({ Project, upload: ci.upload, preview: ci.preview }) }, minidev: { version: '2.2.5', load: () => ({ minidev }) } }
  for (const target of targets) await repository.run(target, 'build')
})

describe('sending to WeChat', () => {
  it('uploads the commit’s own version with its notes, by the robot that was chosen', async () => {
    repository.environment.WECHAT_ROBOT = '7'
    expect(await ran('weapp', 'upload')).toMatchObject({ code: 0, said: expect.stringContaining('✓ 1.2.0 已上传') })
    expect(ci.made).toEqual([{ appid: 'wx0123456789abcdef', type: 'miniProgram', projectPath: repository.root, privateKeyPath: repository.keyFile, ignores: ['node_modules/**/*'] }])
    const commit = repository.git('rev-parse', '--short=12', 'HEAD').trim()
    expect(ci.upload.mock.calls).toEqual([[{ project: expect.any(Project), version: '1.2.0', desc: `Begin（提交 ${commit}）`, robot: 7, setting: { useProjectConfig: true }, onProgressUpdate: expect.any(Function) }]])
    expect(ci.preview).not.toHaveBeenCalled()
  })

  it('previews with a picture of the code, and says where it is', async () => {
    const picture = path.join(repository.root, 'miniapp', 'dist', 'weapp-preview.jpg')
    expect(await ran('weapp', 'preview')).toMatchObject({ code: 0, said: expect.stringContaining(picture) })
    expect(ci.preview.mock.calls[0]?.[0]).toMatchObject({ version: '1.2.0', robot: 1, qrcodeFormat: 'image', qrcodeOutputDest: picture })
    expect(ci.upload).not.toHaveBeenCalled()
  })
})

describe('sending to Alipay', () => {
  it('hands the key over for this run and uploads, without making it the trial version', async () => {
    expect((await ran('alipay', 'upload')).code).toBe(0)
    expect(minidev.config.useRuntime.mock.calls).toEqual([[{ 'alipay.authentication.privateKey': secretKey, 'alipay.authentication.toolId': 'tool-1' }]])
    expect(minidev.upload.mock.calls).toEqual([[{ appId: '2021000000000001', project: path.join(repository.root, 'miniapp', 'dist', 'alipay'), version: '1.2.0', versionDescription: expect.stringMatching(/^Begin（提交 [0-9a-f]{12}）$/), experience: false }]])
  })

  it('previews, and says where the code is', async () => {
    expect(await ran('alipay', 'preview')).toMatchObject({ code: 0, said: expect.stringContaining('https://qr.alipay.com/one') })
    expect(minidev.preview.mock.calls).toEqual([[{ appId: '2021000000000001', project: path.join(repository.root, 'miniapp', 'dist', 'alipay') }]])
  })
})

describe.each(targets)('a release to %s', (target) => {
  const refused = async (sentence: string, ...args: string[]): Promise<void> => {
    expect(await ran(target, 'upload', ...args)).toMatchObject({ code: 1, said: expect.stringContaining(sentence) })
    nothingSent()
  }

  it('is told in full and not sent in a dry run', async () => {
    const { code, said } = await ran(target, 'upload', '--dry-run')
    expect([code, ...['1.2.0', 'Begin', operatorsAddress, '主包 1 kB，分包 mine 1 kB', '没有发送'].filter((part) => !said.includes(part))]).toEqual([0])
    nothingSent()
  })

  it('is refused with sources changed since the build, tests aside', async () => {
    repository.write('shared/words.test.ts', 'a test')
    expect((await ran(target, 'upload', '--version', '1.2.1', '--dry-run')).code).toBe(0)
    repository.write('shared/words.ts', 'other words')
    await refused('又改过', '--version', '1.2.1')
  })

  it('is refused with a package that was touched', async () => {
    repository.write(`miniapp/dist/${target}/mine/page.js`, 'another page')
    await refused('构建以后被改过')
  })

  it('is refused with the package of the tests, whatever stands beside it', async () => {
    repository.write(`miniapp/dist/${target}/app.js`, 'const base = "https://haochaping.example"')
    await refused('测试用的构建')
  })

  it('is refused with a package that this command did not build', async () => {
    repository.write(`miniapp/dist/${target}.release.json`, '{}')
    await refused('没有可以发布的构建')
  })

  it('is refused with a package that is too large', async () => {
    repository.write(`miniapp/dist/${target}/large.js`, 'x'.repeat(700 * 1024 + 1))
    repository.write(`miniapp/dist/${target}/mine/large.js`, 'x'.repeat(500 * 1024 + 1))
    await repository.run(target, 'build')
    const { code, said } = await ran(target, 'upload', '--version', '1.2.1')
    expect([code, said.includes('主包有 701 kB'), said.includes('分包 mine 有 501 kB')]).toEqual([1, true, true])
    nothingSent()
  })

  it('is refused where the tool is not installed, with the very command that installs it', async () => {
    repository.tools = {}
    await refused(`npm i --no-save --ignore-scripts ${target === 'weapp' ? 'miniprogram-ci@2.1.42' : 'minidev@2.2.5'}`)
  })

  it('is refused where something else goes by the tool’s name', async () => {
    for (const name of ['miniprogram-ci', 'minidev'] as const) repository.tools[name] = { version: '9.0.0', load: () => ({}) }
    await refused('没有我们要用的功能')
  })

  it('names at once everything that is missing', async () => {
    for (const name of Object.keys(repository.environment)) repository.environment[name] = undefined
    repository.tools = {}
    repository.write('new.txt', 'new')
    const { said } = await ran(target, 'upload')
    expect(said.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(target === 'weapp' ? 4 : 5)
  })

  it('passes on why the tool failed, and never the key', async () => {
    const upload = target === 'weapp' ? ci.upload : minidev.upload
    upload.mockRejectedValueOnce(new Error('invalid ip: 10.0.0.1, not in the white list\nat somewhere'))
    const { code, said } = await ran(target, 'upload')
    expect([code, said.includes('没有发成：invalid ip: 10.0.0.1, not in the white list'), said.includes('somewhere')]).toEqual([1, true, false])
    upload.mockRejectedValueOnce(new Error(`cannot sign with ${secretKey.replaceAll('\n', ' ')}`))
    expect((await ran(target, 'upload')).said).not.toContain('MIIE')
  })
})

describe('the command', () => {
  it.each([[], ['weapp'], ['weapp', 'publish'], ['h5', 'upload'], ['weapp', 'upload', 'now'], ['weapp', 'upload', '--force'], ['weapp', 'build', '--dry-run'], ['privacy', '--dry-run'], ['privacy', 'upload']])('is not understood as %j', async (...args) => {
    expect(await ran(...args)).toMatchObject({ code: 2, said: expect.stringContaining('用法') })
  })

  it('builds for the address that is set, and stamps what it built', async () => {
    expect(readFileSync(path.join(repository.root, 'miniapp/dist/weapp.release.json'), 'utf8')).toContain(operatorsAddress)
    repository.environment.TARO_APP_API = 'http://hcp.hangzhou.gov.cn'
    expect(await ran('weapp', 'build')).toMatchObject({ code: 1, said: expect.stringContaining('不是 https') })
  })

  it('prints the privacy declarations with no settings at all', async () => {
    for (const name of Object.keys(repository.environment)) repository.environment[name] = undefined
    expect(await ran('privacy')).toMatchObject({ code: 0, said: expect.stringContaining('收集你选中的照片或视频信息') })
  })
})
