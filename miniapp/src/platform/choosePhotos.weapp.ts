import Taro from '@tarojs/taro'
import type { ChoosePhotos } from './choosePhotos.ts'

export const choosePhotos: ChoosePhotos = async (most) => {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] })
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size }))
  } catch {
    return []
  }
}
