import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { Trouble } from '../api/outcome.ts'

/**
 * A rating being written. Its id is made with it, so however often it is sent it is one rating.
 * `trouble` is why it was last turned down.
 */
export type Draft = {
  ratingId: string
  level?: Level
  reasons: string[]
  words: string
  anonymous: boolean
  /** Only a 差评 sends them; they stay while another level is tried. */
  photos?: KeptPhoto[]
  trouble?: Trouble
}

/** Reasons belong to a level: choosing another level clears them; choosing the same again changes nothing. */
export const withLevel = (draft: Draft, level: Level): Draft =>
  draft.level === level ? draft : { ...draft, level, reasons: [] }

/** The words as far as they fit into `limit` UTF-16 units; a sign of two units, such as an emoji, is taken whole or not at all. */
export const wordsWithin = (words: string, limit: number): string => words.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')

/** Takes a reason in, or out again. */
export const withReason = (draft: Draft, code: string): Draft => ({
  ...draft,
  reasons: draft.reasons.includes(code) ? draft.reasons.filter((one) => one !== code) : [...draft.reasons, code]
})
