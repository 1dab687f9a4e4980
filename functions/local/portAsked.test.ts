import { describe, expect, it } from '@jest/globals'
import { PortError } from '../server/listen.ts'
import { portAsked } from './portAsked.ts'

describe('the port that was asked for', () => {
  it.each([['8900', 8900], ['0', 0], ['65535', 65535], ['', 8787]])('is read from %j as %d', (text, port) => {
    expect(portAsked(text)).toBe(port)
  })

  it.each(['abc', '99999', '-1', '80.5', '1e9'])('is refused in one sentence when it is %s', (text) => {
    expect(() => portAsked(text)).toThrow(PortError)
    expect(() => portAsked(text)).toThrow(/^PORT .*。/)
  })
})
