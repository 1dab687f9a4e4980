import * as z from 'zod/mini'
import { quietJson } from '../../quietJson.ts'
import { consentPushes } from './consentPushes.ts'
import type { ConsentPush } from './consentPushes.ts'
import { openedPush } from './pushCipher.ts'
import type { PushKey } from './pushCipher.ts'
import { pushSignatureHolds } from './pushSignature.ts'

/** The message push as it is set in WeChat's console: JSON, safe mode (安全模式). */
export type PushSettings = PushKey & { token: string }

/** The query of a request at our address. */
export type PushQuery = Readonly<Record<string, string | undefined>>

const Echo = z.object({ signature: z.string(), timestamp: z.string(), nonce: z.string(), echostr: z.string() })
const Signed = z.object({ msg_signature: z.string(), timestamp: z.string(), nonce: z.string() })
const Body = z.object({ Encrypt: z.string() })

/** WeChat's GET when the address is entered in its console: what to answer, or undefined when it isn't WeChat who asks. */
export const pushEcho = (query: PushQuery, { token }: PushSettings): string | undefined => {
  const asked = Echo.safeParse(query).data
  return asked && pushSignatureHolds({ timestamp: asked.timestamp, nonce: asked.nonce }, token, asked.signature) ? asked.echostr : undefined
}

/**
 * WeChat's POST: what it tells of consents and sent messages, nothing for a push about something else. Undefined, and no
 * reason, when it is not from WeChat for our app; `signature`, which leaves the text out, is never relied on.
 */
export const receivedPush = ({ query, body }: { query: PushQuery; body: string }, settings: PushSettings): ConsentPush[] | undefined => {
  const [asked, said] = [Signed.safeParse(query).data, Body.safeParse(quietJson(body)).data]
  if (!asked || !said) return undefined
  const signed = { timestamp: asked.timestamp, nonce: asked.nonce, encrypted: said.Encrypt }
  if (!pushSignatureHolds(signed, settings.token, asked.msg_signature)) return undefined
  const text = openedPush(said.Encrypt, settings)
  return text === undefined ? undefined : consentPushes(text)
}
