import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { KeepPhoto, KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import { cleanPhoto } from '../photos/cleanPhoto.ts'
import { photoName } from '../photos/photoName.ts'
import { givePhoto } from '../photos/photoToken.ts'
import { mayAddPhotos } from './mayAddPhotos.ts'
import type { Rooms } from './rooms.ts'

/** Keeps the clean copy of what was uploaded and gives the text that stands for it. Again, it gives the same photo and makes nothing anew. */
export const keepPhoto = (rooms: Rooms) =>
  async ({ photoId, eventId, pass }: KeepPhoto, caller: SignedInCaller): Promise<KeptPhoto | Refusal> => {
    const { clock, keys, photos } = rooms
    const refusal = await mayAddPhotos(rooms, { eventId, pass }, caller)
    if (refusal) return refusal
    const owner = { eventId, keeper: caller.key }
    const name = photoName(keys, { ...owner, photoId })
    const missing = await photos.kept(name) ? undefined : await keepClean(rooms, name)
    if (missing) return missing
    const link = await photos.link(name, clock.now())
    return link ? { photo: await givePhoto(name, owner, keys.sessions), link } : { refused: 'photosOff' }
  }

const keepClean = async ({ photos }: Rooms, name: string): Promise<Refusal | undefined> => {
  const raw = await photos.take(name)
  if (!raw) return { refused: 'photoMissing' }
  const jpeg = cleanPhoto(raw)
  if (isRefusal(jpeg)) return jpeg
  await photos.keep(name, jpeg)
  return undefined
}
