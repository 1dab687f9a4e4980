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
  const once = async (): Promise<{ outcome: SendOutcome; again: boolean }> => {
    const got = await token.get().then((held) => ({ held }), (failure: unknown) => ({ failure }))
    if ('failure' in got) return { outcome: noToken(table, got.failure), again: false }
    const outcome = await send(got.held)
    const again = outcome.outcome !== 'accepted' && stale.includes(outcome.code)
    if (again) token.forget(got.held)
    return { outcome, again }
  }
  const first = await once()
  if (!first.again) return first.outcome
  const second = await once()
  return second.again ? { outcome: 'later', code: second.outcome.code ?? '' } : second.outcome
}

const noToken = (table: CodeTable, failure: unknown): SendOutcome =>
  failure instanceof PlatformRefused ? turnedDown(table, failure.code) : { outcome: 'later', code: 'no token' }
