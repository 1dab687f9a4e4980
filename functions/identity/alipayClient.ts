import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { alipayAnswerHolds, alipayAuthorization } from './alipaySignature.ts'
import { rsaPrivateKey, rsaPublicKey } from './rsaKey.ts'

/** Keys are PEM or bare base64: our private key (PKCS#8), Alipay's public key (SPKI). */
export type AlipayApp = { appId: string; privateKey: string; alipayPublicKey: string; endpoint: string; clock: Clock }

/** Alipay's answer, read whole. `signed`: Alipay signed this very text; it does not always sign a failure. */
export type AlipayAnswer = { ok: boolean; status: number; text: string; signed: boolean }

/** One signed POST under Alipay's V3 protocol; `path` begins at /v3. Throws what fetch throws. */
export type AlipayClient = (path: string, asked: object) => Promise<AlipayAnswer>

/** Alipay, as this app reaches it; `patience` in milliseconds, 5000 by our choice. Throws at once when a key cannot be read. */
export const alipayClient = ({ appId, privateKey, alipayPublicKey, endpoint, clock }: AlipayApp, patience = 5000): AlipayClient => {
  const [ours, theirs] = [rsaPrivateKey(privateKey), rsaPublicKey(alipayPublicKey)]
  return async (path, asked) => {
    const body = JSON.stringify(asked)
    const timestamp = epochSeconds(clock.now()) * 1000
    const authorization = alipayAuthorization({ appId, nonce: randomUUID(), timestamp, path, body }, ours)
    const reply = await fetch(`${endpoint}${path}`, {
      method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(patience),
      headers: { authorization, accept: 'application/json', 'content-type': 'application/json' }
    })
    const text = await reply.text()
    return { ok: reply.ok, status: reply.status, text, signed: alipayAnswerHolds(reply.headers, text, theirs) }
  }
}
