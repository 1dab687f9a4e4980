import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { SealedField } from '../domain/sealed.ts'
import type { KeyProvider } from './keyProvider.ts'
import type { KeyRing } from './keyRing.ts'

const bytes = (text: string) => Buffer.from(text, 'base64url')

/** A key made ready once: from raw bytes Node would make it anew on every use, which takes longer than the use. */
const secret = (text: string): KeyObject => createSecretKey(bytes(text))

/** The key provider over a ring held in memory. Plain JavaScript cryptography: not a certified 商用密码产品. */
export const ringKeys = (ring: KeyRing): KeyProvider => ({
  index: indexer(secret(ring.index)),
  ...sealer(ring.sealing),
  ...receiptKeyring(ring.receipts),
  sessions: bytes(ring.sessions),
  hall: (keyId) => {
    const found = Object.hasOwn(ring.halls, keyId) ? ring.halls[keyId] : undefined
    return found && { secret: bytes(found.secret), agencies: found.agencies }
  },
  gateway: bytes(ring.gateway)
})

const indexer = (key: KeyObject) => (purpose: string, text: string): string =>
  createHmac('sha256', key).update(purpose).update('\0').update(text).digest('base64url').slice(0, 22)

const sealer = (keys: KeyRing['sealing']): Pick<KeyProvider, 'seal' | 'open'> => {
  const ready = new Map(keys.toReversed().map(({ kid, key }) => [kid, secret(key)]))
  const keyOf = (kid: string) => {
    const found = ready.get(kid)
    if (!found) throw new Error(`no sealing key ${kid}`)
    return found
  }
  const newest = keys[0]?.kid ?? ''
  return {
    seal: (text, place) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(newest), iv).setAAD(Buffer.from(place))
      const ct = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return { kid: newest, iv: iv.toString('base64url'), ct: ct.toString('base64url'), tag: cipher.getAuthTag().toString('base64url') }
    },
    open: ({ kid, iv, ct, tag }: SealedField, place) => {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(kid), bytes(iv)).setAAD(Buffer.from(place)).setAuthTag(bytes(tag))
      return Buffer.concat([decipher.update(bytes(ct)), decipher.final()]).toString('utf8')
    }
  }
}

const receiptKeyring = (receipts: KeyRing['receipts']): Pick<KeyProvider, 'receiptSigner' | 'receiptKeys' | 'receiptKey'> => {
  const [newest] = receipts
  if (!newest) throw new Error('a ring has a receipt key')
  const jwk = { kty: 'OKP', crv: 'Ed25519' } as const
  const publicKeys = new Map(receipts.map(({ keyId, x }) => [keyId, createPublicKey({ key: { ...jwk, x }, format: 'jwk' })]))
  return {
    receiptSigner: { keyId: newest.keyId, privateKey: createPrivateKey({ key: { ...jwk, d: newest.d, x: newest.x }, format: 'jwk' }) },
    receiptKeys: { keys: receipts.map(({ keyId, x }) => ({ keyId, ...jwk, x })) },
    receiptKey: (keyId) => publicKeys.get(keyId)
  }
}
