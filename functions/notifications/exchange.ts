import { quietJson } from '../quietJson.ts'
import { ifUnsent } from './ifUnsent.ts'
import { neverLeft } from './neverLeft.ts'
import type { SendOutcome } from './sendOutcome.ts'

/** Where a platform is reached. `patience`: how long one call may take, in milliseconds; 5000 by our choice. */
export type Reach = { base: string; patience?: number }

/** An answer that was read: `body` is its JSON, undefined where it is none. */
export type Answered = { status: number; body: unknown }

/** A call's answer, or what its failure means for a message that was in it. */
export type Exchanged = { answer: Answered } | { failed: SendOutcome }

/**
 * One call to a platform. Never throws. A request that did not leave, a server's failure (5xx) and “too many” (429) are
 * `later`, also where its time ran out before a connection stood; any other time-out and a broken connection are `unsure`. Redirects are not followed: what is sent goes nowhere but where
 * the settings say.
 */
export const exchange = (url: string, init: RequestInit, patience = 5000): Promise<Exchanged> => ifUnsent(() => asked(url, init, patience))

const asked = async (url: string, init: RequestInit, patience: number): Promise<Exchanged> => {
  try {
    const reply = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    const text = await reply.text()
    if (reply.status >= 500 || reply.status === 429) return { failed: { outcome: 'later', code: `http ${reply.status}`, ...wait(reply) } }
    return { answer: { status: reply.status, body: quietJson(text) } }
  } catch (failure) {
    const { certain, code } = neverLeft(failure)
    return { failed: { outcome: certain ? 'later' : 'unsure', code } }
  }
}

/** Retry-After in its form in seconds; a date is not read. */
const wait = ({ headers }: Response): { after?: number } => {
  const said = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0]
  return said === undefined ? {} : { after: Number(said) }
}

/** A JSON body and its header. */
export const asJson = (body: object): Pick<RequestInit, 'method' | 'headers' | 'body'> =>
  ({ method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) })
