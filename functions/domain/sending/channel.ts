import * as z from 'zod/mini'
import { addSeconds, Instant, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Attempt } from './copy.ts'

/** One channel as all processes see it: how many messages it may take now, and whether it is asked at all. */
export const Channel = z.strictObject({
  name: z.string(),
  version: z.int(),
  /** 令牌桶: what may be sent at once, as it stood at `filledAt`. */
  tokens: z.number(),
  filledAt: Instant,
  /** 熔断: failures in a row; while `closedUntil` lies ahead nothing is sent. */
  failures: z.int(),
  closedUntil: z.optional(Instant)
})
export type Channel = z.infer<typeof Channel>

/** How many messages a channel takes in a minute, also in a burst; none: no limit worth counting. */
export type Limit = { perMinute: number }

/** From how many failures in a row a channel is left alone, and for how long at first and at most, in seconds (our choice). */
const [fuse, firstPause, longestPause] = [5, 30, 600]

/** A channel nobody has used yet. */
export const newChannel = (name: string, now: Instant, limit?: Limit): Channel => ({ name, version: 0, tokens: limit?.perMinute ?? 0, filledAt: now, failures: 0 })

/** Whether one more message may go now: the channel afterwards, or when to ask again. A channel that was left alone lets one try through and waits for what comes of it. */
export const admitted = (channel: Channel, now: Instant, limit?: Limit): { channel: Channel } | { until: Instant } => {
  if (channel.closedUntil !== undefined && channel.closedUntil > now) return { until: channel.closedUntil }
  const probing = channel.closedUntil === undefined ? channel : { ...channel, closedUntil: addSeconds(now, pauseAfter(channel.failures)) }
  if (!limit) return { channel: probing }
  const tokens = Math.min(limit.perMinute, channel.tokens + Math.max(0, secondsBetween(channel.filledAt, now)) * limit.perMinute / 60)
  if (tokens < 1) return { until: addSeconds(now, Math.ceil((1 - tokens) * 60 / limit.perMinute)) }
  return { channel: { ...probing, tokens: tokens - 1, filledAt: now } }
}

const pauseAfter = (failures: number): number => Math.min(longestPause, firstPause * 2 ** Math.max(0, failures - fuse))

/** What an outcome tells of the channel itself. A refusal is an answer; only silence and “later” count against it. */
export const tallied = (channel: Channel, outcome: Attempt['outcome'], now: Instant): Channel => {
  if (outcome !== 'later' && outcome !== 'unsure') {
    const { closedUntil: _, ...open } = channel
    return channel.failures === 0 && channel.closedUntil === undefined ? channel : { ...open, failures: 0 }
  }
  const failures = channel.failures + 1
  return { ...channel, failures, ...(failures >= fuse ? { closedUntil: addSeconds(now, pauseAfter(failures)) } : {}) }
}
