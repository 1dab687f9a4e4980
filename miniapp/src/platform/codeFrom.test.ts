import { describe, expect, it } from '@jest/globals'
import { codeFrom, codeInQuery } from './codeFrom.ts'

const code = 'k3Jq9x_abcdefghijkl-op'

describe('the one-case code', () => {
  it.each([code, ` ${code}\n`, `https://hcp.example.gov.cn/r/${code}`, `https://hcp.example.gov.cn/r/${code}?from=sms`, `https://hcp.example.gov.cn/r/${code}/`])('is read from %j', (text) => {
    expect(codeFrom(text)).toBe(code)
  })

  it.each(['', 'k3Jq9x', `${code}1`, `https://hcp.example.gov.cn/x/${code}`, 'https://example.com/', '办理回执'])('is not seen in %j', (text) => {
    expect(codeFrom(text)).toBeUndefined()
  })

  it.each([
    ['a link', { code }], ['a WeChat 小程序码', { scene: encodeURIComponent(code) }],
    ['an ordinary-link QR in WeChat', { q: encodeURIComponent(`https://hcp.example.gov.cn/r/${code}`) }],
    ['an ordinary-link QR in Alipay', { qrCode: `https://hcp.example.gov.cn/r/${code}` }]
  ])('is found where %s puts it', (_, query) => {
    expect(codeInQuery(query)).toBe(code)
  })

  it('is not found in a query that cannot be decoded, or in none', () => {
    expect(codeInQuery({ scene: '%E0%A4%A' })).toBeUndefined()
    expect(codeInQuery(undefined)).toBeUndefined()
  })
})
