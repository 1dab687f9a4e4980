import { describe, expect, it } from '@jest/globals'
import { ConfigError, readConfig } from './config.ts'

const whole = { REGION: '990100', PUBLIC_URL: 'https://city.example', KEYS_FILE: 'keys.json' }
const pushes = { WECHAT_PUSH_TOKEN: 'AAAAA', WECHAT_PUSH_KEY: 'A'.repeat(43) }
const wechat = { WECHAT_APP_ID: 'wx-test', WECHAT_APP_SECRET: 'secret' }

/** What the environment is told to be wrong with it. */
const said = (environment: Record<string, string | undefined>): string => {
  try {
    readConfig({ ...whole, ...environment })
    return ''
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}

describe('WeChat\'s pushes in the settings', () => {
  it.each([{}, { WECHAT_PUSH_TOKEN: '', WECHAT_PUSH_KEY: '' }, { ...wechat, ...pushes }, { ...wechat, WECHAT_PUSH_TOKEN: '', WECHAT_PUSH_KEY: '' }])('may be left out, or be whole: %o', (environment) => {
    expect(said(environment)).toBe('')
  })

  it.each<[string, Record<string, string>]>([
    ['WECHAT_PUSH_KEY', { ...wechat, WECHAT_PUSH_TOKEN: 'AAAAA' }], ['WECHAT_PUSH_TOKEN', { ...wechat, WECHAT_PUSH_KEY: pushes.WECHAT_PUSH_KEY }], ['WECHAT_APP_ID', pushes],
    ...['A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(43)}\n`].map((key): [string, Record<string, string>] => ['WECHAT_PUSH_KEY', { ...wechat, ...pushes, WECHAT_PUSH_KEY: key }])
  ])('are named where they are half done or malformed: %s in %j', (name, environment) => {
    const others = ['WECHAT_PUSH_KEY', 'WECHAT_PUSH_TOKEN', 'WECHAT_APP_ID', 'WECHAT_APP_SECRET', 'KEYS_FILE'].filter((other) => other !== name)
    expect(said(environment)).toContain(name)
    expect(others.filter((other) => said(environment).includes(other))).toEqual([])
    expect(said(environment)).not.toContain(pushes.WECHAT_PUSH_KEY)
  })
})
