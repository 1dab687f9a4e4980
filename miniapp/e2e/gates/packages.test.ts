import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { platforms } from '../platform.ts'
import { distOf } from '../stage/builds.ts'
import { endWorld, world } from '../stage/world.ts'
import { axmlFaults } from './axmlFaults.ts'
import { filesIn } from './filesIn.ts'
import { packagePages } from './packagePages.ts'

type Compiler = { wxmlToJs(folder: string): string; wxssToJs(folder: string): string }
const compiler = createRequire(import.meta.url)('miniprogram-compiler') as Compiler // Tencent's wcc and wcsc, a CommonJS package
const sources = fileURLToPath(new URL('../../src', import.meta.url))
const backEnd = fileURLToPath(new URL('../../../functions', import.meta.url))

/** Calls that WeChat or Alipay stopped keeping, by their documents. */
const deprecated = ['getSystemInfo', 'getSystemInfoSync', 'getSystemInfoAsync', 'getUserInfo', 'getUserProfile', 'chooseImage', 'onUserCaptureScreen', 'setBackgroundTextStyle', 'httpRequest', 'createCanvasContext', 'getAuthUserInfo']

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
    const called = new RegExp(`\\b(?:Taro|wx|my)\\.(${deprecated.join('|')})\\b`)
    assert.deepEqual(filesIn(sources, '.ts', '.tsx').flatMap(({ file, text }) => called.exec(text)?.[1] ? [`${file}: ${called.exec(text)?.[1]}`] : []), [])
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
