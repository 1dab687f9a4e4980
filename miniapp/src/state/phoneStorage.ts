import Taro from '@tarojs/taro'
import { createJSONStorage } from 'zustand/middleware'

/** The phone's own storage, read and written at once: what is set is on the phone before the next line runs. */
export const phoneStorage = createJSONStorage(() => ({
  getItem: (name) => (Taro.getStorageSync(name) as string) || null, // only texts are ever stored here
  setItem: (name, value) => Taro.setStorageSync(name, value),
  removeItem: (name) => Taro.removeStorageSync(name)
}))
