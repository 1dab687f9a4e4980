import { sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { Receipt, ReceiptContent } from '@haochaping/shared/schemas/receipt.ts'

/** The key that signs receipts: an Ed25519 private key and the name its public half is published under. */
export type ReceiptSigner = { keyId: string; privateKey: KeyObject }

/** Signs what a receipt says. Ed25519 signs deterministically: the same content gives the same receipt. */
export const signReceipt = (content: ReceiptContent, { keyId, privateKey }: ReceiptSigner): Receipt =>
  ({ content, keyId, signature: sign(null, Buffer.from(canonicalJson(content)), privateKey).toString('base64url') })

/** Whether this public key made this receipt's signature; needs nothing but the two. */
export const signatureHolds = ({ content, signature }: Receipt, publicKey: KeyObject): boolean =>
  verify(null, Buffer.from(canonicalJson(content)), publicKey, Buffer.from(signature, 'base64url'))
