import * as z from 'zod/mini'

/** A value out of a rule, with where it was read and whether that source was checked. */
export type Sourced<T> = { value: T; source: string; verified: boolean }

/** The schema of a sourced value. */
export const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ value, source: z.string().check(z.minLength(1)), verified: z.boolean() })

/** A value read in the source named. */
export const stated = <T>(value: T, source: string): Sourced<T> => ({ value, source, verified: true })

/** A value whose source is not certain to say it of this region; the source text says why. */
export const unconfirmed = <T>(value: T, source: string): Sourced<T> => ({ value, source, verified: false })
