import { smallerPhoto } from './smallerPhoto.ts'
import type { ChoosePhotos } from './choosePhotos.ts'

/** The browser's own file chooser. Photos are made smaller before they travel, as WeChat and Alipay do. */
export const choosePhotos: ChoosePhotos = async (most) => {
  const files = (await chosen()).slice(0, most)
  const photos: Blob[] = []
  for (const file of files) photos.push(await smallerPhoto(file))
  return photos.map((photo) => ({ path: URL.createObjectURL(photo), bytes: photo.size }))
}

const chosen = (): Promise<File[]> => new Promise((settle) => {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file', accept: 'image/jpeg,image/png', multiple: true, hidden: true })
  const done = (): void => {
    settle(Array.from(input.files ?? []))
    input.remove()
  }
  input.addEventListener('change', done)
  input.addEventListener('cancel', done)
  document.body.append(input)
  input.click()
})
