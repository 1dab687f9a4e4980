import { sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { Canonical } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { ReceiptSigner } from './receipt.ts'

type Plain = { readonly [name: string]: Canonical | undefined }
type Signature = { keyId: string; signature: string }

/** Signs a flat statement (the end of an export, a day seal) with the key that signs receipts: its public half is published, and the statement's kind tells it from a receipt. */
export const signed = <Said extends Plain>(said: Said, { keyId, privateKey }: ReceiptSigner): Said & Signature => {
  const named = { ...said, keyId }
  return { ...named, signature: sign(null, Buffer.from(canonicalJson(named)), privateKey).toString('base64url') }
}

/** Whether this public key signed this statement; a signature has one spelling only. */
export const isSignedBy = ({ signature, ...said }: Plain & Signature, publicKey: KeyObject): boolean => {
  const bytes = Buffer.from(signature, 'base64url')
  return bytes.toString('base64url') === signature && verify(null, Buffer.from(canonicalJson(said)), publicKey, bytes)
}
