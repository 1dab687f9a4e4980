import { departure } from './departure.ts'
import type { SendOutcome } from './sendOutcome.ts'

/**
 * Makes a call that may fail with an outcome, and makes certain what can be: an `unsure` of which no request has left is
 * `later`. So a host that swallows every attempt to connect, which shows as a time-out, costs nobody her message.
 */
export const ifUnsent = async <Told extends object>(call: () => Promise<Told | { failed: SendOutcome }>): Promise<Told | { failed: SendOutcome }> => {
  const { reply, mayHaveArrived } = departure(call)
  const told = await reply
  if (!('failed' in told) || told.failed.outcome !== 'unsure' || mayHaveArrived()) return told
  return { failed: { outcome: 'later', code: told.failed.code } }
}
