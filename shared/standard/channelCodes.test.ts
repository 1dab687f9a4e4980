import { describe, expect, it } from '@jest/globals'
import { channelCode, channelCodes, channelOfCode } from './channelCodes.ts'
import type { ChannelTable } from './channelCodes.ts'
import { channels } from './channels.ts'

describe('the pf numbers of rating channels', () => {
  it.each([
    ['common', 'phone', 6], ['common', 'sms', 7], ['common', 'defaulted', undefined],
    ['zhejiang', 'sms', 6], ['zhejiang', 'defaulted', 7], ['zhejiang', 'phone', undefined],
    ['common', 'mobile', 2], ['zhejiang', 'qrCode', 3]
  ] as const)('in the %s table %s is %s', (table, channel, code) => {
    expect(channelCode(channel, table)).toBe(code)
  })

  it('leads back from a number to the channel within one table', () => {
    for (const table of Object.keys(channelCodes) as ChannelTable[])
      for (const channel of channels) {
        const code = channelCode(channel, table)
        if (code !== undefined) expect(channelOfCode(code, table)).toBe(channel)
      }
    expect(channelOfCode(6, 'common')).not.toBe(channelOfCode(6, 'zhejiang'))
    expect(channelOfCode(9, 'common')).toBeUndefined()
  })
})
