import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { createVerify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** A request as it came in under Alipay's V3 protocol; `path` begins at /v3 and carries its query. */
export type CameIn = { authorization: string; method: string; path: string; body: string }

/** What the gateway knows: the app and its public key. */
export type KnownApp = { appId: string; key: KeyObject }

/** How far a timestamp may be off, in seconds. Our assumption: Alipay names no figure for it. */
const tolerance = 600

const scheme = 'ALIPAY-SHA256withRSA '

/**
 * What is wrong with the signature of a request, as the gateway's code, or undefined when nothing is. Written from the
 * protocol and not from our own signing, so that one checks the other.
 */
export const signatureFault = (request: CameIn, { appId, key }: KnownApp, now: Instant): string | undefined => {
  const { authorization, method, path, body } = request
  const [auth, signature] = authorization.slice(scheme.length).split(',sign=')
  if (!authorization.startsWith(scheme) || !auth || !signature) return 'missing-signature'
  const said = new URLSearchParams(auth.replaceAll(',', '&'))
  if (said.get('app_id') !== appId) return 'invalid-app-id'
  const holds = createVerify('RSA-SHA256').update([auth, method, path, body, ''].join('\n')).verify(key, signature, 'base64')
  if (!holds || !said.get('nonce')) return 'invalid-signature'
  const timestamp = Number(said.get('timestamp') || Number.NaN)
  return Math.abs(timestamp / 1000 - epochSeconds(now)) <= tolerance ? undefined : 'invalid-timestamp'
}
