import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, describe } from 'node:test'
import { fileURLToPath } from 'node:url'
import { platforms } from '../platform.ts'
import { distOf } from '../stage/builds.ts'
import { it } from '../stage/it.ts'
import { endWorld, world } from '../stage/world.ts'
import { axmlFaults } from './axmlFaults.ts'
import { filesIn } from './filesIn.ts'
import { packagePages } from './packagePages.ts'

type Compiler = { wxmlToJs(folder: string): string; wxssToJs(folder: string): string }
const compiler = createRequire(import.meta.url)('miniprogram-compiler') as Compiler // Tencent's wcc and wcsc, a CommonJS package
const sources = fileURLToPath(new URL('../../src', import.meta.url))
const backEnd = fileURLToPath(new URL('../../../functions', import.meta.url))

/** Calls that the platforms stopped keeping, by their documents; Taro's own names are WeChat's. */
const wechats = ['getSystemInfo', 'getSystemInfoSync', 'getSystemInfoAsync', 'getUserInfo', 'getUserProfile', 'chooseImage', 'createCanvasContext', 'setBackgroundTextStyle']
const alipays = ['httpRequest', 'getAuthUserInfo', 'createCanvasContext']

after(endWorld)

describe('The built packages', () => {
  before(async () => { await world() })

  it('are accepted by wcc, Tencent’s own compiler of templates, every file of them', () => {
    const code = compiler.wxmlToJs(distOf('weapp'))
    for (const page of packagePages('weapp')) assert.ok(code.includes(`${page}.wxml`), `wcc left out ${page}.wxml`)
  })

  it('are accepted by wcsc, Tencent’s own compiler of styles, every file of them', () => {
    assert.match(compiler.wxssToJs(distOf('weapp')), /app\.wxss/)
  })

  it('follow what Alipay documents of its files', () => assert.deepEqual(axmlFaults(), []))

  it('use no :active in styles, which a phone shows late', () => {
    for (const platform of platforms)
      assert.deepEqual(filesIn(distOf(platform), '.wxss', '.acss').filter(({ text }) => text.includes(':active')).map(({ file }) => file), [])
  })

  it('call nothing that the platforms stopped keeping', () => {
    const called = new RegExp(`\\b((?:Taro|wx)\\.(?:${wechats.join('|')})|my\\.(?:${alipays.join('|')}))\\b`)
    const files = filesIn(sources, '.ts', '.tsx')
    /** Where a platform has a file of its own, the one without a platform is for the others. */
    const forOthers = (file: string): boolean => files.some((other) => other.file === file.replace(/\.ts$/, '.weapp.ts'))
    const found = files.flatMap(({ file, text }) => forOthers(file) || !called.test(text) ? [] : [`${file}: ${called.exec(text)?.[1]}`])
    assert.deepEqual(found, [])
  })

  it('have no page that nothing leads to', () => {
    for (const platform of platforms) {
      const texts = [...filesIn(distOf(platform), '.js'), ...filesIn(backEnd, '.ts')]
      const [, ...others] = packagePages(platform)
      const lonely = others.filter((page) => !texts.some(({ file, text }) => file !== `${page}.js` && text.includes(`/${page}`)))
      assert.deepEqual(lonely, [], `pages of ${platform}`)
    }
  })
})
