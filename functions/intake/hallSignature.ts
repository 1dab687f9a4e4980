import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a hall system signs. `timestamp` is an ISO instant, `nonce` fresh for each request, `body` the exact bytes sent. */
export type Signed = { method: string; path: string; timestamp: string; nonce: string; body: string }

/**
 * The signature of a hall request: HMAC-SHA256, hex, over method, path, timestamp, nonce and the SHA-256 of the body,
 * one a line.
 */
export const hallSignature = ({ method, path, timestamp, nonce, body }: Signed, secret: Buffer): string =>
  createHmac('sha256', secret)
    .update([method, path, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n'))
    .digest('hex')

/** Whether this is that signature, compared in constant time. */
export const hallSignatureHolds = (signed: Signed, secret: Buffer, signature: string): boolean => {
  const [made, shown] = [Buffer.from(hallSignature(signed, secret)), Buffer.from(signature)]
  return made.length === shown.length && timingSafeEqual(made, shown)
}
