import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { KeyRing } from './keyRing.ts'

const secret = (): string => randomBytes(32).toString('base64url')

const receiptPair = () => {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  if (!d || !x) throw new Error('an Ed25519 key has both halves')
  return { keyId: x.slice(0, 8), d, x }
}

/** A fresh ring for one installation, with one hall key that may report for every agency. */
export const newKeyRing = (): KeyRing => ({
  index: secret(),
  sealing: [{ kid: '1', key: secret() }],
  sessions: secret(),
  receipts: [receiptPair()],
  halls: { 'hall-1': { secret: secret(), agencies: '*' } },
  gateway: secret()
})
