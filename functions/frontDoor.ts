import { quietJson } from './quietJson.ts'

/** A request as anybody's phone makes it. */
export type Knock = { method: 'GET' | 'POST'; path: string; token?: string; body?: unknown }

/** What the door answered; `body` is undefined where it was no JSON. */
export type Opened = { status: number; body: unknown }

/** Our own front door, from outside: whatever stands between a citizen and the handlers stands here too. Throws when nobody answers in time. */
export type FrontDoor = (asked: Knock) => Promise<Opened>

/** How long an answer may take, in milliseconds (our choice: a phone's patience, and little of a sweep's minute). */
const usualPatience = 5000

/** The front door at an address, without a slash at its end. */
export const frontDoorAt = (address: string, patience = usualPatience): FrontDoor => async ({ method, path, token, body }) => {
  const reply = await fetch(`${address}${path}`, {
    method, signal: AbortSignal.timeout(patience),
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await reply.text()
  return { status: reply.status, body: quietJson(text) }
}
