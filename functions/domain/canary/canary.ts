import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { badLevels } from '@haochaping/shared/indicators/counts.ts'
import { canaryChannels, canaryStages } from '@haochaping/shared/schemas/canaryState.ts'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'

/** What became of a test 差评: it came through, or at which stage it was not seen in time. */
export const Verdict = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('passed') }),
  z.strictObject({ verdict: z.literal('failed'), stage: z.enum(canaryStages) })
])
export type Verdict = z.infer<typeof Verdict>

/** One test 差评 of a day. */
export const Trial = z.strictObject({
  channel: z.enum(canaryChannels),
  level: z.enum(badLevels),
  /** Where it is to be seen next. */
  stage: z.enum(canaryStages),
  /** What the door gave for it, kept until its author has asked about it. */
  receipt: z.optional(Receipt),
  ended: z.optional(Verdict)
})
export type Trial = z.infer<typeof Trial>

/** 差评通道自检 as it is stored: the trials of one day, and what is known of each channel. The days before stand in the record itself (retire.ts). */
export const Canary = z.strictObject({
  /** Counts the writes; 0: never stored. */
  version: z.int(),
  day: LocalDate,
  begunAt: Instant,
  /** When somebody last took it upon himself to look. */
  lookedAt: Instant,
  trials: z.array(Trial),
  /** Channels whose last trials did not all come through: since when, and the stage of the last failure. */
  failing: z.partialRecord(z.enum(canaryChannels), z.strictObject({ since: Instant, stage: z.enum(canaryStages) })),
  /** When a trial last ended. */
  endedAt: z.optional(Instant)
})
export type Canary = z.infer<typeof Canary>
