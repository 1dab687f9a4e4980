import { createHash } from 'node:crypto'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'

/** A digest of an entry as it was sent: tells a repeat from a contradiction. Keyed, because an entry holds a number that could be guessed. */
export const entryDigest = (entry: HallEntry, keys: KeyProvider): string =>
  keys.index('entry', createHash('sha256').update(canonicalJson(entry)).digest('hex'))
