import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { askUpload } from '../api/askUpload.ts'
import { keepPhoto } from '../api/keepPhoto.ts'
import { isTold } from '../api/outcome.ts'
import type { Outcome } from '../api/outcome.ts'
import type { ChosenPhoto } from '../platform/choosePhotos.ts'
import { uploadFile } from '../platform/uploadFile'
import type { As } from './session.ts'

/** What the photos are about, the pass where the case was found, and as whom they are handed in. */
export type PhotosAbout = { eventId: string; pass?: string | undefined; as?: As }

/** Hands in one photo: leave to upload, the upload, the clean copy. `onProgress` hears the percent of the upload, 100 while the photo is being checked. */
export const handInPhoto = async ({ eventId, pass, as = 'citizen' }: PhotosAbout, { path, bytes }: ChosenPhoto, onProgress: (percent: number) => void): Promise<Outcome<KeptPhoto>> => {
  if (bytes !== undefined && bytes > photoLimits.bytes) return { refused: 'photoTooLarge' }
  const about = { eventId, ...(pass === undefined ? {} : { pass }) }
  const granted = await askUpload(about, as)
  if (!isTold(granted)) return granted
  const { photoId, url, fields } = granted.told
  const uploaded = await uploadFile({ url, fields, path, onProgress })
  if (!isTold(uploaded)) return uploaded
  onProgress(100)
  return keepPhoto({ photoId, ...about }, as)
}
