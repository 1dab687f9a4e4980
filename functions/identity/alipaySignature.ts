import { sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What is signed of a request. `path` begins at /v3, `timestamp` counts milliseconds since 1970, `nonce` is fresh for each request. */
export type AlipayRequest = { appId: string; nonce: string; timestamp: number; path: string; body: string }

/** The Authorization header of a POST under Alipay's V3 protocol: RSA-SHA256 over who, when, method, path and body, one a line. */
export const alipayAuthorization = ({ appId, nonce, timestamp, path, body }: AlipayRequest, key: KeyObject): string => {
  const who = `app_id=${appId},nonce=${nonce},timestamp=${timestamp}`
  const signature = sign('RSA-SHA256', Buffer.from(`${who}\nPOST\n${path}\n${body}\n`), key).toString('base64')
  return `ALIPAY-SHA256withRSA ${who},sign=${signature}`
}

/** Whether Alipay signed this very answer: its headers over its exact text. */
export const alipayAnswerHolds = (headers: Headers, body: string, key: KeyObject): boolean => {
  const said = (name: string): string => headers.get(`alipay-${name}`) ?? ''
  const signed = Buffer.from(`${said('timestamp')}\n${said('nonce')}\n${body}\n`)
  return verify('RSA-SHA256', signed, key, Buffer.from(said('signature'), 'base64'))
}
