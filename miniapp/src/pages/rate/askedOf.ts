import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { Draft } from '../../state/draft.ts'
import type { KnownCase } from '../../state/knownCases.ts'

/** A 差评 says what was not done well: a reason or some words. A 好评 needs nothing. */
export const lacksReason = ({ level, reasons, words }: Draft): boolean =>
  level !== undefined && isBad(level) && reasons.length === 0 && words.trim() === ''

type From = { eventId: string; level: Level; draft: Draft; known: KnownCase | undefined }

/** Photos go with a 差评, as tokens. */
const photosOf = (level: Level, { photos = [] }: Draft): { photos?: string[] } =>
  isBad(level) && photos.length > 0 ? { photos: photos.map(({ photo }) => photo) } : {}

/** The request made from a draft. */
export const askedOf = ({ eventId, level, draft, known }: From): SubmitRating => ({
  ratingId: draft.ratingId,
  eventId,
  level,
  reasons: draft.reasons,
  ...(draft.words.trim() === '' ? {} : { words: draft.words.trim() }),
  ...photosOf(level, draft),
  anonymous: draft.anonymous,
  channel: known?.scanned === true ? 'qrCode' : 'mobile',
  ...(known?.pass === undefined ? {} : { pass: known.pass })
})
