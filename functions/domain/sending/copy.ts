import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Told } from '@haochaping/shared/schemas/message.ts'
import { SendAttempt, ways } from '@haochaping/shared/schemas/sendAttempt.ts'
import { Level } from '@haochaping/shared/standard/levels.ts'

export type Attempt = SendAttempt

/**
 * 副本: a message of the inbox on its way out to one reader. It carries facts, and no words of its own: each channel puts
 * them in its own fields. What stands in the inbox is the record.
 */
export const Copy = z.strictObject({
  /** The key and the instant of the message in the inbox: the same key is the same message for ever. */
  key: z.string(),
  at: Instant,
  told: Told,
  matter: z.strictObject({ item: z.string(), agency: z.string(), projectNo: z.string(), level: z.optional(Level), on: LocalDate }),
  /** The service event it is about; absent for a digest. */
  eventId: z.optional(z.string()),
  /** The policy version whose route it takes, whatever comes into force meanwhile: its event's, or for a digest the one in force when it was told. */
  policy: z.string(),
  /** How far down the route it is, since when on this step, how often it was tried there, and not before when again. */
  step: z.int(),
  since: Instant,
  tries: z.int(),
  notBefore: Instant,
  /** Being handed over just now: a process that dies here leaves the mark, and nobody knows whether it arrived. */
  handing: z.optional(z.strictObject({ way: z.enum(ways), at: Instant })),
  /** Carried once; waits until `notBefore` for being read, and then for the next step of its route. */
  carried: z.optional(Instant),
  /** When a way carried it before the step it is on: from then on it only reminds, and holds up nothing that is told later. */
  reached: z.optional(Instant),
  attempts: z.array(SendAttempt)
})
export type Copy = z.infer<typeof Copy>

/** What is told, and when it was: all of a copy that outlives its way. */
export const Letter = z.pick(Copy, { key: true, at: true, told: true, matter: true, eventId: true, policy: true })
export type Letter = z.infer<typeof Letter>
