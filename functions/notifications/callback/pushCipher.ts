import { createCipheriv, createDecipheriv } from 'node:crypto'

/** EncodingAESKey as WeChat's console gives it (43 letters and digits), and the app it belongs to, which is never empty. */
export type PushKey = { encodingKey: string; appId: string }

/** PKCS#7 with blocks of 32 bytes, wider than the cipher's own (“消息推送”). */
const block = 32
/** Random bytes before the text, and the text's length in bytes after them, big-endian. */
const salt = 16
const lengthBytes = 4

const keyBytes = (encodingKey: string): Buffer => {
  const key = Buffer.from(`${encodingKey}=`, 'base64')
  if (!/^[A-Za-z0-9]{43}$/.test(encodingKey) || key.length !== 32) throw new TypeError('EncodingAESKey has 43 letters and digits')
  return key
}

/** A text as WeChat encrypts it, in base64; `random` are 16 fresh bytes. Throws TypeError for a key of another shape. */
export const sealedPush = (text: string, { encodingKey, appId }: PushKey, random: Uint8Array): string => {
  if (random.length !== salt) throw new RangeError('16 random bytes')
  const key = keyBytes(encodingKey)
  const said = Buffer.from(text)
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(said.length)
  const plain = Buffer.concat([random, length, said, Buffer.from(appId)])
  const missing = block - (plain.length % block)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(missing, missing)), cipher.final()]).toString('base64')
}

/**
 * The text of an encrypted push; undefined when it is not for this app or not whole, without saying which: its signature
 * is checked before. Throws TypeError for a key of another shape.
 */
export const openedPush = (encrypted: string, { encodingKey, appId }: PushKey): string | undefined => {
  const key = keyBytes(encodingKey)
  const sealed = Buffer.from(encrypted, 'base64')
  if (sealed.length === 0 || sealed.length % block !== 0 || sealed.toString('base64') !== encrypted) return undefined
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = withoutPadding(Buffer.concat([cipher.update(sealed), cipher.final()]))
  if (!plain || plain.length < salt + lengthBytes) return undefined
  const end = salt + lengthBytes + plain.readUInt32BE(salt)
  return plain.subarray(end).equals(Buffer.from(appId)) ? plain.subarray(salt + lengthBytes, end).toString() : undefined
}

const withoutPadding = (plain: Buffer): Buffer | undefined => {
  const missing = plain.at(-1) ?? 0
  const isWhole = missing >= 1 && missing <= block && plain.subarray(plain.length - missing).every((byte) => byte === missing)
  return isWhole ? plain.subarray(0, plain.length - missing) : undefined
}
