import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { PhotoId } from './photoId.ts'

export const AskUpload = z.strictObject({
  /** What the photo is about. */
  eventId: EventId,
  /** Needed by a citizen for a case found by code or number. */
  pass: z.optional(z.string().check(z.maxLength(2000)))
})
export type AskUpload = z.infer<typeof AskUpload>

/** Where the photo may be posted for ten minutes: a multipart form of these fields and, last, the part named `file`. */
export const UploadAllowed = z.strictObject({ photoId: PhotoId, url: z.url(), fields: z.record(z.string(), z.string()) })
export type UploadAllowed = z.infer<typeof UploadAllowed>

export const askUpload = { verb: 'askUpload', method: 'POST', path: '/api/photos', who: 'signedIn', asked: AskUpload, told: UploadAllowed } as const satisfies Conversation
