import type { Channel } from './channels.ts'

/**
 * The `pf` numbers of the data interface. 1 to 5 are the national core; 6 and 7 differ by region:
 * `common` as in 闽政通 and 人社 (6 电话, 7 短信), `zhejiang` as in the Zhejiang comment (6 短信, 7 系统默认评价).
 * Seen in public integrations; confirm the table of the target province before sending.
 */
export const channelCodes = {
  common: { pc: 1, mobile: 2, qrCode: 3, hallTablet: 4, hallTerminal: 5, phone: 6, sms: 7 },
  zhejiang: { pc: 1, mobile: 2, qrCode: 3, hallTablet: 4, hallTerminal: 5, sms: 6, defaulted: 7 }
} as const satisfies Record<string, Partial<Record<Channel, number>>>

export type ChannelTable = keyof typeof channelCodes

/** The `pf` number of a channel in a region's table, or undefined where that table has no such channel. */
export const channelCode = (channel: Channel, table: ChannelTable): number | undefined =>
  (channelCodes[table] as Partial<Record<Channel, number>>)[channel] // widened: a table lists only its own channels

/** The channel behind a `pf` number in a region's table, or undefined when the table has no such number. */
export const channelOfCode = (code: number, table: ChannelTable): Channel | undefined =>
  (Object.keys(channelCodes[table]) as Channel[]).find((channel) => channelCode(channel, table) === code) // keys are channels by `satisfies`
