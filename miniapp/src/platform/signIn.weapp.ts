import Taro from '@tarojs/taro'
import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'

/** wx.login: a single-use code, good for five minutes; silent. */
export const loginCode = async (): Promise<SignIn | undefined> => {
  try {
    const { code } = await Taro.login()
    return code ? { provider: 'wechat', code } : undefined
  } catch {
    return undefined
  }
}
