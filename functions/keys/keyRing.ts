import * as z from 'zod/mini'

const Secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/**
 * The secrets of one installation as they are kept (a file with mode 600, or one secret in the cloud's vault).
 * Every secret is 32 random bytes, base64url. Lists hold the newest first: the first seals and signs, the others still open and check.
 */
export const KeyRing = z.strictObject({
  /** Keyed hashes of numbers, names and codes; never changes, or nothing would be found again. */
  index: Secret,
  sealing: z.array(z.strictObject({ kid: z.string(), key: Secret })).check(z.minLength(1)),
  sessions: Secret,
  /** Ed25519 seeds that sign receipts; `x` is the public half. */
  receipts: z.array(z.strictObject({ keyId: z.string(), d: Secret, x: Secret })).check(z.minLength(1)),
  /** Hall systems that may report cases: by key id, for the agencies named, or for all with '*'. */
  halls: z.record(z.string(), z.strictObject({ secret: Secret, agencies: z.union([z.literal('*'), z.array(z.string())]) })),
  /** Signs what goes out to the message gateway. */
  gateway: Secret
})
export type KeyRing = z.infer<typeof KeyRing>
