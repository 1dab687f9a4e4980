import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'

/** Something written down while handling a ticket. The ledger keeps its hash; the salt keeps short words from being guessed. */
export const Said = z.strictObject({
  words: z.string(),
  photos: z.array(z.string()),
  /** Keyed hash of who wrote it. */
  by: z.string(),
  at: Instant,
  salt: z.string()
})
export type Said = z.infer<typeof Said>

/** SHA-256 of what was said and shown. */
export const saidHash = ({ words, photos, salt }: Pick<Said, 'words' | 'photos' | 'salt'>): string =>
  createHash('sha256').update(canonicalJson({ words, photos, salt })).digest('hex')
