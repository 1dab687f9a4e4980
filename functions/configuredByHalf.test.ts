import { describe, expect, it } from '@jest/globals'
import { readConfig } from './config.ts'
import { configuredCarriers } from './configuredCarriers.ts'
import { configuredTemplates } from './configuredTemplates.ts'
import { rightNow, testKeys } from './testing/given.ts'

const fields = { thing1: 'item', phrase2: 'status', time3: 'at' }

describe('a channel that is set up by half', () => {
  const bare = { REGION: '990100', PUBLIC_URL: 'https://city.example', KEYS_FILE: 'keys.json' }
  const ways = (settings: Record<string, string>) => {
    const config = readConfig({ ...bare, ...settings })
    return Object.keys(configuredCarriers(config, configuredTemplates(config), { clock: { now: () => rightNow }, keys: testKeys } as never)) // all that is reached before anything is sent
  }
  const one = (kind: string) => JSON.stringify({ result: null, followUp: null, progress: null, [kind]: { id: 'x', fields } })
  const texting = JSON.stringify({ result: null, followUp: null, progress: null, invite: null, staff: null })

  it.each([
    ['WECHAT_APP_ID', { WECHAT_TEMPLATES: one('result') }], ['WECOM_CORP_ID', { WECOM_AGENT_ID: '7' }], ['ZWDING_APP_KEY', { ZWDING_TENANT_ID: '1' }],
    ['SMS_GATEWAY_URL', { SMS_TEMPLATES: texting }], ['ROBOTS', { ROBOTS: '{"A":{}}' }], ['ROBOTS', { ROBOTS: 'robot' }],
    ['SMS_TEMPLATES', { SMS_GATEWAY_URL: 'https://sms.example' }], ['SMS_SIGN_NAME', { ALIYUN_SMS_KEY_ID: 'a', ALIYUN_SMS_KEY_SECRET: 'b', SMS_TEMPLATES: texting }], ['ALIYUN_SMS_KEY_SECRET', { ALIYUN_SMS_KEY_ID: 'a' }]
  ])('names %s', (name, settings) => { expect(() => ways(settings)).toThrow(name) })

  it('is none where nothing is set up, and each way that is', () => {
    expect(ways({})).toEqual([])
    expect(ways({ ROBOTS: '{"A":{"wecom":"key"},"B":{"dingtalk":{"token":"t","secret":"s"}}}' })).toEqual(['robot'])
    expect(ways({ SMS_GATEWAY_URL: 'https://sms.example', SMS_TEMPLATES: texting })).toEqual(['sms'])
  })
})
