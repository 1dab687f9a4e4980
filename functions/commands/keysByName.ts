import { createPublicKey } from 'node:crypto'
import { ReceiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import type { KeyNamed } from '../export/keyNamed.ts'

/** The published keys by their names; undefined where they are no keys. */
export const keysByName = (published: unknown): KeyNamed | undefined => {
  const parsed = ReceiptKeys.safeParse(published)
  if (!parsed.success) return undefined
  try {
    const named = new Map(parsed.data.keys.map(({ keyId, kty, crv, x }) => [keyId, createPublicKey({ key: { kty, crv, x }, format: 'jwk' })]))
    return (keyId) => named.get(keyId)
  } catch {
    return undefined
  }
}
