import { PlatformRefused } from '../identity/platformRefused.ts'
import type { PlatformToken } from '../identity/platformToken.ts'
import { turnedDown } from './codeTable.ts'
import type { CodeTable } from './codeTable.ts'
import type { SendOutcome } from './sendOutcome.ts'

/** A platform's codes, and those of them that say the token is no longer good: nothing was sent then. */
export type TokenCodes = { table: CodeTable; stale: readonly string[] }

type Send = (token: string) => Promise<SendOutcome>

/**
 * Sends with the platform's token; once more with a new one where the old is stale. Stale twice is `later`. No token, no
 * message: what the platform's refusal to give one means stands in the same table, and a failure to reach it is `later`.
 */
export const withToken = async (token: PlatformToken, { table, stale }: TokenCodes, send: Send): Promise<SendOutcome> => {
  const isStale = (outcome: SendOutcome): boolean => outcome.outcome !== 'accepted' && stale.includes(outcome.code)
  const first = await sendOnce(token, table, send)
  if (!isStale(first)) return first
  token.forget()
  const second = await sendOnce(token, table, send)
  if (!isStale(second)) return second
  token.forget()
  return { outcome: 'later', code: second.code ?? '' }
}

const sendOnce = async (token: PlatformToken, table: CodeTable, send: Send): Promise<SendOutcome> => {
  const got = await token.get().then((held) => ({ held }), (failure: unknown) => ({ failure }))
  if ('held' in got) return send(got.held)
  return got.failure instanceof PlatformRefused ? turnedDown(table, got.failure.code) : { outcome: 'later', code: 'no token' }
}
