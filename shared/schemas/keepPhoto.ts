import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { PhotoId } from './photoId.ts'
import { PhotoToken } from './photoTokens.ts'

export const KeepPhoto = z.strictObject({
  photoId: PhotoId,
  eventId: EventId,
  /** Needed by a citizen for a case found by code or number. */
  pass: z.optional(z.string().check(z.maxLength(2000)))
})
export type KeepPhoto = z.infer<typeof KeepPhoto>

/** The photo as whatever is said about the case carries it: signed, and of use to this person for this case only. The link shows it for ten minutes. */
export const KeptPhoto = z.strictObject({ photo: PhotoToken, link: z.url() })
export type KeptPhoto = z.infer<typeof KeptPhoto>

export const keepPhoto = { verb: 'keepPhoto', method: 'POST', path: '/api/photos/{photoId}/keep', who: 'signedIn', asked: KeepPhoto, told: KeptPhoto } as const satisfies Conversation
