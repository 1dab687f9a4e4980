import * as z from 'zod/mini'

/** 评价渠道 (GB/T 39046-2020 表9 names the first seven); `defaulted` is Zhejiang's code for a rating nobody gave. */
export const channels = ['pc', 'mobile', 'qrCode', 'hallTablet', 'hallTerminal', 'phone', 'sms', 'defaulted'] as const

export const Channel = z.enum(channels)
export type Channel = z.infer<typeof Channel>
