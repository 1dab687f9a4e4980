import * as z from 'zod/mini'

/** 评价渠道 (GB/T 39046-2020 表9 names the first seven); `defaulted` is Zhejiang's code for a rating nobody gave. */
export const channels = ['pc', 'mobile', 'qrCode', 'hallTablet', 'hallTerminal', 'phone', 'sms', 'defaulted'] as const

export const Channel = z.enum(channels)
export type Channel = z.infer<typeof Channel>

/** 办事大厅的设备: ratings that are given on them are given under eyes. */
const supervised: readonly Channel[] = ['hallTablet', 'hallTerminal']

/** Whether a rating by this channel was given on a device of the hall; the others are people's own phones and computers. */
export const isSupervised = (channel: Channel): boolean => supervised.includes(channel)
