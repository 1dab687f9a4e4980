import type { Ids } from '../../ids.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'

/** Randomness of one demo event, drawn from the keys: under the same keys the event comes out the same, and nobody without them can tell it. At most 16 bytes at a time. */
export const demoIds = (keys: KeyProvider, event: string): Ids => {
  let drawn = 0
  const bytes = (n: number): Uint8Array => {
    drawn += 1
    return Buffer.from(keys.index('demo', `${event}/${drawn}`), 'base64url').subarray(0, n)
  }
  return { bytes, unique: () => uuidOf(bytes(16)) }
}

/** The bytes as a UUID v4 (RFC 9562). */
const uuidOf = (bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes.map((byte, place) => place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte)).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
