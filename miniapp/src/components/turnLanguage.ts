import Taro from '@tarojs/taro'
import { useTwins } from '../spoken.ts'
import { useSettings } from '../state/settings.ts'
import { hereAddress } from './hereAddress.ts'
import { turnAddress } from './turnAddress.ts'

/** To the other language. The page begins anew, so that nothing stays half in one and half in the other. */
export const turnLanguage = (): void => {
  const english = !useSettings.getState().english
  useSettings.setState({ english })
  useTwins.setState({ twins: new Map(), missing: false })
  if (process.env.TARO_ENV === 'h5') document.documentElement.lang = 'zh-CN'
  void Taro.reLaunch({ url: english ? turnAddress() : hereAddress() })
}
