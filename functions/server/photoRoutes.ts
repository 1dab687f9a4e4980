import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import type { Clock } from '../clock.ts'
import type { PhotoFolder, Right } from '../photos/folder.ts'

/** Room for the form around the photo, in bytes (our choice). */
const formBytes = 64 * 1024

/** Refused as an S3 store refuses, so that the phone needs to know one way only. */
const refused = (status: 400 | 403 | 404, code: string): Response =>
  new Response(`<Error><Code>${code}</Code></Error>`, { status, headers: { 'content-type': 'application/xml' } })

/**
 * Where phones upload photos to and see them while they lie in a folder: `POST /photos` and `GET /photos/{photo}`, each only
 * with a right that holds. Without a folder there are no such routes.
 */
export const photoRoutes = (app: Hono, { clock }: { clock: Clock }, photos: PhotoFolder | undefined): void => {
  if (!photos) return
  app.post('/photos', bodyLimit({ maxSize: photoLimits.bytes + formBytes, onError: () => refused(400, 'EntityTooLarge') }), async ({ req }) => {
    const form = await req.raw.formData().catch(() => undefined)
    const [right, file] = [form && rightIn(form), form?.get('file')]
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

const rightIn = (form: FormData): Right | undefined => {
  const [photo, until, proof] = ['photo', 'until', 'proof'].map((name) => form.get(name))
  return typeof photo === 'string' && typeof until === 'string' && typeof proof === 'string' ? { photo, until, proof } : undefined
}
