import { createHash } from 'node:crypto'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { ReceiptSigner } from '../receipt.ts'
import { signed } from '../signed.ts'

/** What the first seal names as the one before it. */
export const sealOrigin = '0'.repeat(64)

/** The hash by which the next seal names this one. */
export const sealHash = (seal: DaySeal): string => createHash('sha256').update(canonicalJson(seal)).digest('hex')

/** Makes the seal of a day. Ed25519 signs deterministically: the same day gives the same bytes, whoever makes it. */
export const daySeal = (told: Pick<DaySeal, 'region' | 'day' | 'events' | 'root' | 'previous' | 'at'>, signer: ReceiptSigner): DaySeal =>
  signed({ kind: 'haochaping.seal', version: 1, ...told }, signer)
