import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'

/**
 * 渠道, by kind: a subscription message of the citizen's platform; the work messenger of staff (企业微信, 钉钉, 浙政钉);
 * the unit's group robot; SMS. Which one of a kind it is, settings and bindings decide.
 */
export const ways = ['subscription', 'work', 'robot', 'sms'] as const

/** What came of one attempt to hand a copy over, for the administrator: a channel and a code, never a person. */
export const SendAttempt = z.strictObject({ way: z.enum(ways), at: Instant, outcome: z.enum(['accepted', 'noRight', 'later', 'unsure', 'fault']), code: z.optional(z.string()) })
export type SendAttempt = z.infer<typeof SendAttempt>
