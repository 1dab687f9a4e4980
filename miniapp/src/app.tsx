import './withoutJit.ts'
import type { PropsWithChildren } from 'react'
import Taro, { useDidShow, useLaunch } from '@tarojs/taro'
import { codeInQuery } from './platform/codeFrom.ts'
import { go } from './routes.ts'
import { sendUnsent } from './state/sendUnsent.ts'
import './theme/tokens.css'
import './theme/type.css'

/** Alipay hands an ordinary-link QR to the app and not to a page; each scan is followed once. */
let followed = ''
const followCode = (options: { query?: Record<string, unknown>; path?: string } | undefined): void => {
  const code = codeInQuery(options?.query)
  if (code === undefined || code === followed) return
  followed = code
  if ((options?.path ?? '').indexOf('pages/find/') < 0) go('/pages/find/index', { code })
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void sendUnsent()
    Taro.onNetworkStatusChange(({ isConnected }) => { if (isConnected) void sendUnsent() })
  })
  useDidShow((options) => {
    if (process.env.TARO_ENV !== 'h5') followCode(options)
  })
  return children
}
