import { sealedPush } from './pushCipher.ts'
import { pushSignature } from './pushSignature.ts'
import type { PushSettings } from './receivedPush.ts'

/** What makes one sealed text unlike the next: seconds since 1970, the nonce of the request, 16 fresh bytes. */
export type Sealing = { timestamp: number; nonce: string; random: Uint8Array }

/** A text encrypted and signed as WeChat expects an answer that says more than “success”, and as it sends its own pushes. */
export const sealedReply = (text: string, settings: PushSettings, { timestamp, nonce, random }: Sealing) => {
  const encrypted = sealedPush(text, settings, random)
  return { Encrypt: encrypted, MsgSignature: pushSignature({ timestamp: String(timestamp), nonce, encrypted }, settings.token), TimeStamp: timestamp, Nonce: nonce }
}
