import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** Where one photo may be posted (multipart), with these form fields before the file, which comes last and is named `file`. */
export type UploadGrant = { url: string; fields: Record<string, string> }

/** How long a grant and a link hold, in seconds: ten minutes (our choice). */
export const holdsSeconds = 600

/**
 * Where photos lie. What a phone uploads is raw: nobody ever sees it, and it is gone after a day. Only the clean copy made
 * of it is kept and shown. `photo` is a name that tells nothing (see photoName).
 */
export type Photos = {
  /** Lets one photo be uploaded, of at most `photoLimits.bytes` bytes, for ten minutes from now. Undefined while photos are off. */
  grant(photo: string, now: Instant): Promise<UploadGrant | undefined>
  /** What was uploaded; undefined where nothing was. */
  take(photo: string): Promise<Uint8Array | undefined>
  /** Keeps the clean copy and forgets what was uploaded. The same again changes nothing. */
  keep(photo: string, jpeg: Uint8Array): Promise<void>
  /** Whether there is a clean copy. */
  kept(photo: string): Promise<boolean>
  /** An address that shows the clean copy to whoever holds it, for ten minutes from now. Undefined while photos are off. */
  link(photo: string, now: Instant): Promise<string | undefined>
}
