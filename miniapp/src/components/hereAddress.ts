import Taro from '@tarojs/taro'
import { decoded } from '../platform/codeFrom.ts'

/** The address of the page that is open, so that one can be led back to it. WeChat and Alipay give a query as it was written, the web already decoded. */
export const hereAddress = (): string => {
  const here = Taro.getCurrentInstance().router
  const path = (here?.path ?? '/pages/cases/index').replace(/\?.*$/, '')
  const params = here?.params ?? {}
  const query = Object.keys(params).filter((name) => name !== '$taroTimestamp' && name !== 'stamp' && params[name] !== undefined).map((name) => `${name}=${encodeURIComponent(decoded(params[name] ?? ''))}`).join('&')
  return `/${path.replace(/^\//, '')}${query === '' ? '' : `?${query}`}`
}

/** On that page a way to it would lead nowhere. */
export const isSignInPage = (): boolean => hereAddress().indexOf('/pages/signIn/') === 0
