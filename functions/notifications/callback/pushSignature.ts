import { createHash, timingSafeEqual } from 'node:crypto'

/** What WeChat signs of a push: when, a number used once, and in safe mode (安全模式) the encrypted text. */
export type SignedPush = { timestamp: string; nonce: string; encrypted?: string }

/** The signature of a push: SHA-1, hex, over token, timestamp, nonce and the encrypted text, in the order of their characters (“消息推送”). */
export const pushSignature = ({ timestamp, nonce, encrypted }: SignedPush, token: string): string =>
  createHash('sha1').update([token, timestamp, nonce, ...(encrypted === undefined ? [] : [encrypted])].sort().join('')).digest('hex')

/** Whether this is that signature, compared in constant time. */
export const pushSignatureHolds = (signed: SignedPush, token: string, signature: string): boolean => {
  const [made, shown] = [Buffer.from(pushSignature(signed, token)), Buffer.from(signature)]
  return made.length === shown.length && timingSafeEqual(made, shown)
}
