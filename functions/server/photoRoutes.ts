import type { Hono } from 'hono'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import type { Clock } from '../clock.ts'
import type { PhotoFolder, Right } from '../photos/folder.ts'

/** Room for the form around the photo, in bytes (our choice). */
const formBytes = 64 * 1024

/** Refused as an S3 store refuses, so that the phone needs to know one way only. */
const refused = (status: 400 | 403 | 404, code: string): Response =>
  new Response(`<Error><Code>${code}</Code></Error>`, { status, headers: { 'content-type': 'application/xml' } })

/** Where phones upload photos to and see them, while they lie in a folder: `POST /photos` and `GET /photos/{photo}`, each only with a right that holds. */
export const photoRoutes = (app: Hono, photos: PhotoFolder, clock: Clock): void => {
  app.post('/photos', async ({ req }) => {
    const length = Number(req.header('content-length') ?? NaN)
    if (!Number.isInteger(length)) return refused(400, 'MissingContentLength')
    if (length > photoLimits.bytes + formBytes) return refused(400, 'EntityTooLarge')
    const form = await req.raw.formData().catch(() => undefined)
    const right = form && rightIn((name) => form.get(name))
    const file = form?.get('file')
    if (!right || !(file instanceof File)) return refused(400, 'MalformedPOSTRequest')
    if (!photos.holds('upload', right, clock.now())) return refused(403, 'AccessDenied')
    if (file.size > photoLimits.bytes) return refused(400, 'EntityTooLarge')
    if (file.size === 0) return refused(400, 'EntityTooSmall')
    await photos.put(right.photo, new Uint8Array(await file.arrayBuffer()), clock.now())
    return new Response(null, { status: 204 })
  })
  app.get('/photos/:photo', async ({ req }) => {
    const right = { photo: req.param('photo'), until: req.query('until') ?? '', proof: req.query('proof') ?? '' }
    if (!photos.holds('see', right, clock.now())) return refused(403, 'AccessDenied')
    const jpeg = await photos.read(right.photo)
    return jpeg ? new Response(Buffer.from(jpeg), { headers: shown }) : refused(404, 'NoSuchKey')
  })
}

const shown = {
  'content-type': 'image/jpeg', 'cache-control': 'private, max-age=600', 'content-security-policy': "default-src 'none'",
  'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff'
}

const rightIn = (field: (name: string) => ReturnType<FormData['get']>): Right | undefined => {
  const [photo, until, proof] = [field('photo'), field('until'), field('proof')]
  return typeof photo === 'string' && typeof until === 'string' && typeof proof === 'string' ? { photo, until, proof } : undefined
}
