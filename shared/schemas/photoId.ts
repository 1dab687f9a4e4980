import * as z from 'zod/mini'

/** What one photo is called while it is handed in: 16 random bytes, base64url. */
export const PhotoId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))
export type PhotoId = z.infer<typeof PhotoId>
