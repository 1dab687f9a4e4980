/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { addressProblem } from './addressProblem.ts'

describe('the address that phones will ask', () => {
  it.each(['https://hcp.example.gov.cn', 'https://hcp.hangzhou.gov.cn:8443', 'https://gov.cn/hcp'])('may be %s', (address) => expect(addressProblem(address)).toBeUndefined())

  it.each([
    [undefined, 'TARO_APP_API'], ['', 'TARO_APP_API'], ['http://hcp.gov.cn', 'https'], ['hcp.gov.cn', 'https'],
    ['https://10.0.0.1', '域名'], ['https://[::1]', '域名'], ['https://localhost', '域名'], ['https://a.localhost', '域名'],
    ['https://haochaping.example', '测试'], ['https://hcp.test', '测试'], ['https://example.com', '测试'], ['https://api.example.org', '测试'],
    ['https://hcp.gov.cn/', '末尾'], ['https://hcp.gov.cn?a=1', '参数'], ['https://hcp.gov.cn#a', '参数'], ['https://me:secret@hcp.gov.cn', '参数']
  ])('may not be %s', (address, why) => expect(addressProblem(address)).toContain(why))
})
