import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'

/** The stations of a test 差评: taken at the front door, in the record with an unbroken ledger, told to the unit, counted, seen again by its author. */
export const canaryStages = ['door', 'record', 'notice', 'figure', 'author'] as const
export type CanaryStage = (typeof canaryStages)[number]

/** The channels that ratings come in by, at our own front door. */
export const canaryChannels = ['mobile', 'qrCode'] as const
export type CanaryChannel = (typeof canaryChannels)[number]

/**
 * 差评通道自检. none: not tried yet since the installation began; passed: the last one of every channel came through;
 * failing: one did not, since when and where; silent: nothing was tried for more than a day and a bit.
 */
export const CanaryState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('passed'), at: Instant }),
  z.strictObject({ state: z.literal('failing'), since: Instant, channel: z.enum(canaryChannels), stage: z.enum(canaryStages) }),
  z.strictObject({ state: z.literal('silent'), since: Instant })
])
export type CanaryState = z.infer<typeof CanaryState>
