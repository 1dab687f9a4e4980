import type { AskUpload, UploadAllowed } from '@haochaping/shared/schemas/askUpload.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import { photoName } from '../photos/photoName.ts'
import { mayAddPhotos } from './mayAddPhotos.ts'
import type { Rooms } from './rooms.ts'

/** How many photos one person may upload in a clock hour (our choice): three full sets, and two that failed. */
export const uploadsPerHour = 20

/** Lets one photo be uploaded. It counts for nothing until it has been kept (keepPhoto). */
export const askUpload = (rooms: Rooms) =>
  async ({ eventId, pass }: AskUpload, caller: SignedInCaller): Promise<UploadAllowed | Refusal> => {
    const { clock, ids, keys, photos, tries } = rooms
    const refusal = await mayAddPhotos(rooms, { eventId, pass }, caller)
    if (refusal) return refusal
    if (await tries.count(keys.index('photo/tries', caller.key), clock.now()) > uploadsPerHour) return { refused: 'tooManyPhotos' }
    const photoId = Buffer.from(ids.bytes(16)).toString('base64url')
    const grant = await photos.grant(photoName(keys, { eventId, keeper: caller.key, photoId }), clock.now())
    return grant ? { photoId, ...grant } : { refused: 'photosOff' }
  }
