import Taro from '@tarojs/taro'
import { scales, useSettings } from '../state/settings.ts'

/** WeChat's own text size over its standard (16 px on Android, 17 on iOS), kept within 1 to 1.65; 1 where a platform does not tell. */
const systemScale = (): number => {
  if (process.env.TARO_ENV !== 'weapp') return 1
  const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number } // WeChat tells it since 2.23.4; Taro's type does not know
  const standard = Taro.getDeviceInfo().platform === 'ios' ? 17 : 16
  return typeof fontSizeSetting === 'number' ? Math.min(1.65, Math.max(1, fontSizeSetting / standard)) : 1
}

/** By how much all text grows: the larger of what was chosen here and what the phone says. From 1.3 on it is the elder version. */
export const useTextScale = (): { scale: number; elder: boolean } => {
  const chosen = scales[useSettings((settings) => settings.textSize)]
  const scale = Math.max(chosen, systemScale())
  return { scale, elder: scale >= 1.3 }
}
