import { describe, expect, it } from '@jest/globals'
import { testKeys } from '../testing/given.ts'
import { accountKey, personKey } from './personKey.ts'

describe('the key of a person', () => {
  it('is the same however the number was typed', () => {
    expect(personKey(testKeys, ' 990100 19580312 990x ')).toBe(personKey(testKeys, '99010019580312990X'))
  })

  it('differs from number to number, and shows nothing of the number', () => {
    expect(personKey(testKeys, '99010019580312990X')).not.toBe(personKey(testKeys, '990100195803129901'))
    expect(personKey(testKeys, '99010019580312990X')).not.toContain('9901')
  })

  it('is never the key of an account of the same name', () => {
    expect(accountKey(testKeys, 'DEMO00006')).not.toBe(personKey(testKeys, 'DEMO00006'))
  })

  it('of an account keeps letters apart: platform ids tell upper from lower case', () => {
    expect(accountKey(testKeys, 'wechat:oAbc')).not.toBe(accountKey(testKeys, 'wechat:oABC'))
  })
})
