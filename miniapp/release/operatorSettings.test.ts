/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { alipaySettings, weappSettings } from './operatorSettings.ts'
import { aRepository, secretKey } from './testing/aRepository.ts'

const { root, keyFile, write, environment } = aRepository()
const keyOf = (text: string): string => {
  const file = path.join(path.dirname(keyFile), 'other.key')
  writeFileSync(file, text)
  return file
}
const weapp = (changed: Record<string, string | undefined>) => weappSettings(root, { ...environment, ...changed })
const alipay = (changed: Record<string, string | undefined>) => alipaySettings({ ...environment, ...changed })

describe('the operator’s settings for WeChat', () => {
  it('are the app, the key file and the first robot', () => expect(weapp({})).toEqual({ settings: { appId: 'wx0123456789abcdef', keyFile, key: secretKey, robot: 1 } }))

  it('take the app of project.config.json when none is set, but not the tourist’s', () => {
    expect(weapp({ WECHAT_APP_ID: undefined })).toEqual({ problems: [expect.stringContaining('project.config.json')] })
    write('project.config.json', '{ "appid": "wxfedcba9876543210" }')
    expect(weapp({ WECHAT_APP_ID: undefined })).toMatchObject({ settings: { appId: 'wxfedcba9876543210' } })
  })

  it.each(['1', '9', '10', '29', '30'])('take robot %s', (robot) => expect(weapp({ WECHAT_ROBOT: robot })).toMatchObject({ settings: { robot: Number(robot) } }))
  it.each(['0', '31', '-1', '1.5', 'one', ''])('take no robot %j', (robot) => expect(weapp({ WECHAT_ROBOT: robot })).toEqual({ problems: [expect.stringContaining('WECHAT_ROBOT')] }))

  it.each([undefined, '/nowhere/at.key', root])('take no key at %s', (file) => expect(weapp({ WECHAT_UPLOAD_KEY: file })).toEqual({ problems: [expect.stringContaining('WECHAT_UPLOAD_KEY')] }))
  it('take a key of the older form, and no public one', () => {
    expect(weapp({ WECHAT_UPLOAD_KEY: keyOf(secretKey.replaceAll('PRIVATE', 'RSA PRIVATE')) })).toHaveProperty('settings')
    expect(weapp({ WECHAT_UPLOAD_KEY: keyOf(secretKey.replaceAll('PRIVATE', 'PUBLIC')) })).toHaveProperty('problems')
  })
})

describe('the operator’s settings for Alipay', () => {
  it('are the app, the tool’s number and its key', () => expect(alipay({})).toEqual({ settings: { appId: '2021000000000001', toolId: 'tool-1', key: secretKey } }))
  it.each([['ALIPAY_APP_ID', '2021'], ['ALIPAY_APP_ID', undefined], ['ALIPAY_TOOL_ID', ' '], ['ALIPAY_TOOL_KEY', undefined], ['ALIPAY_TOOL_KEY', '/nowhere/at.key']])('lack %s when it is %j', (name, text) =>
    expect(alipay({ [name]: text })).toEqual({ problems: [expect.stringContaining(name)] }))
  it('take the bare body of a key, and no key of the older form, which minidev would wrap wrongly', () => {
    expect(alipay({ ALIPAY_TOOL_KEY: keyOf(secretKey.replace(/-----[A-Z ]+-----/g, '')) })).toHaveProperty('settings')
    expect(alipay({ ALIPAY_TOOL_KEY: keyOf(secretKey.replaceAll('PRIVATE', 'RSA PRIVATE')) })).toHaveProperty('problems')
  })
})
