import { sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { ReceiptSigner } from '../domain/receipt.ts'
import type { ExportEnd } from './exportLine.ts'

type Unsigned = Omit<ExportEnd, 'keyId' | 'signature'>

const bytesOf = (end: Omit<ExportEnd, 'signature'>): Buffer => Buffer.from(canonicalJson(end))

/** Signs the last line with the key that signs receipts: its public half is published, and its kind tells it from a receipt. */
export const sealed = (end: Unsigned, { keyId, privateKey }: ReceiptSigner): ExportEnd => {
  const named = { ...end, keyId }
  return { ...named, signature: sign(null, bytesOf(named), privateKey).toString('base64url') }
}

/** Whether this public key signed this last line; a signature has one spelling only. */
export const sealHolds = ({ signature, ...end }: ExportEnd, publicKey: KeyObject): boolean => {
  const bytes = Buffer.from(signature, 'base64url')
  return bytes.toString('base64url') === signature && verify(null, bytesOf(end), publicKey, bytes)
}
