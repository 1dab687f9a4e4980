import { describe, expect, it } from '@jest/globals'
import { ConfigError } from './config.ts'
import { configuredTemplates } from './configuredTemplates.ts'

describe('the templates of an installation', () => {
  it('are none where none are configured', () => {
    expect(configuredTemplates({})).toEqual({})
  })

  it('are those the operator has registered', () => {
    const result = { id: 'wx-1', longTerm: true, fields: { thing1: 'item' } }
    expect(configuredTemplates({ WECHAT_TEMPLATES: JSON.stringify({ result, followUp: null, progress: null }) })).toEqual({ wechat: { result } })
  })

  it('stop the start, by name, when they are wrong', () => {
    expect(() => configuredTemplates({ ALIPAY_TEMPLATES: '{' })).toThrow(ConfigError)
    expect(() => configuredTemplates({ ALIPAY_TEMPLATES: '{' })).toThrow('ALIPAY_TEMPLATES')
  })
})
