/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { platformCalls } from './platformCalls.ts'

const calls = (text: string) => platformCalls('one.tsx', text)

describe('what a source asks of the platform', () => {
  it('is each call on Taro, wx and my', () => {
    expect(calls('void Taro.login().then(() => wx.getLocation({})); my?.scan({})').calls).toEqual(['Taro.login', 'wx.getLocation', 'my.scan'])
  })

  it('is what is imported by name, under Taro’s own name for it', () => {
    expect(calls("import Taro, { useRouter, chooseImage as pick } from '@tarojs/taro'\nimport { login } from './login.ts'").calls).toEqual(['Taro.useRouter', 'Taro.chooseImage'])
  })

  it('is not what stands in comments, texts and types', () => {
    const text = "/** wx.getLocation tells where she is */\nconst said = 'my.getLocation' as Taro.getLocation.Option // Taro.getLocation\ndeclare const my: { scan: () => void }\nimport type { login } from '@tarojs/taro'"
    expect(calls(text)).toEqual({ calls: [], hidden: [] })
  })

  it('is hidden where the platform is handed on, taken apart or asked by a computed name', () => {
    expect(calls("const { login } = Taro; run(wx); my['get' + what]()").hidden).toHaveLength(3)
  })
})
