import Taro from '@tarojs/taro'
import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import type { As } from '../state/session.ts'

/** wx.login: a single-use code, good for five minutes; silent, and the same account for citizen and staff. */
export const loginCode = async (_as?: As): Promise<SignIn | undefined> => {
  try {
    const { code } = await Taro.login()
    return code ? { provider: 'wechat', code } : undefined
  } catch {
    return undefined
  }
}
