import Taro from '@tarojs/taro'

/** A photo as the phone holds it; how many bytes it has, where the platform tells. */
export type ChosenPhoto = { path: string; bytes: number | undefined }

/** Photos from the camera or the album, at most so many; none when the person turned back or does not allow it. */
export type ChoosePhotos = (most: number) => Promise<ChosenPhoto[]>

export const choosePhotos: ChoosePhotos = async (most) => {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: most, sizeType: ['compressed'], sourceType: ['album', 'camera'] })
    return tempFilePaths.map((path) => ({ path, bytes: undefined }))
  } catch {
    return []
  }
}
