import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import * as z from 'zod/mini'

/** By which channel something has come: an app on a phone, a group, a text message, or the installation's own gateway. */
export const channels = ['wechat', 'alipay', 'wecom', 'zwding', 'wecomGroup', 'dingtalkGroup', 'sms', 'gateway'] as const

/**
 * One message as it stands before whoever it reached. `to`: a demo person's id, a unit's code where it is a group, nothing
 * for the gateway. `page`: where it leads inside the product.
 */
export const Arrival = z.strictObject({ channel: z.enum(channels), to: z.string(), at: Instant, title: z.string(), text: z.string(), page: z.optional(z.string()) })
export type Arrival = z.infer<typeof Arrival>
