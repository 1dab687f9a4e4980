import type { KeyObject } from 'node:crypto'
import type { ReceiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import type { ReceiptSigner } from '../domain/receipt.ts'
import type { SealedField } from '../domain/sealed.ts'

/** A hall system that may report cases. */
export type HallKey = { secret: Buffer; agencies: '*' | readonly string[] }

/**
 * Everything secret, behind one port: a file or the cloud's vault today, a certified 密码机 where 密评 asks for one.
 * Key material that signs or seals does not leave it.
 */
export type KeyProvider = {
  /** Keyed hash (HMAC-SHA256, 22 characters) under a purpose; the same text under two purposes gives two unlike hashes. */
  index(purpose: string, text: string): string
  /** Encrypts one field (AES-256-GCM); `place` is bound in and must be the same on opening. */
  seal(text: string, place: string): SealedField
  /** Decrypts one field; throws when it was moved, changed, or sealed under a key that is gone. */
  open(sealed: SealedField, place: string): string
  /** The newest receipt key: it signs. */
  receiptSigner: ReceiptSigner
  /** Public halves of the newest and the former receipt keys, for anyone. */
  receiptKeys: ReceiptKeys
  /** The public half of this name, or undefined when it was never ours. */
  receiptKey(keyId: string): KeyObject | undefined
  /** Signs sessions and passes (HS256), 32 bytes. */
  sessions: Uint8Array
  /** The hall system of this key id, or undefined when there is none. */
  hall(keyId: string): HallKey | undefined
  /** Signs what goes out to the message gateway, 32 bytes. */
  gateway: Buffer
}
