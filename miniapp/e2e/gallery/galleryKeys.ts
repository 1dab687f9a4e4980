import { createHash, createPrivateKey } from 'node:crypto'
import type { KeyRing } from '../../../functions/keys/keyRing.ts'

const drawn = (name: string): Buffer => createHash('sha256').update(`gallery ${name}`).digest()
const secret = (name: string): string => drawn(name).toString('base64url')

/** What PKCS #8 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

const receiptPair = () => {
  const { d = '', x = '' } = createPrivateKey({ key: Buffer.concat([ed25519, drawn('receipts')]), format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
  return { keyId: x.slice(0, 8), d, x }
}

/** A key ring that anybody can make again, for receipt numbers and hashes that are the same in every picture. It guards nothing. */
export const galleryKeys: KeyRing = {
  index: secret('index'),
  sealing: [{ kid: '1', key: secret('sealing') }],
  sessions: secret('sessions'),
  receipts: [receiptPair()],
  halls: { 'hall-1': { secret: secret('hall'), agencies: '*' } },
  gateway: secret('gateway')
}
