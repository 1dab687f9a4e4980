import { useEffect } from 'react'
import Taro from '@tarojs/taro'
import { addressOf, onStaffPage } from '../routes.ts'
import { useTwins } from '../spoken.ts'
import { useSettings } from '../state/settings.ts'
import { hereAddress } from './hereAddress.ts'

/** By way of the page that brings the English words, and back here. */
const turnAt = (): string => addressOf('/english/pages/turn/index', { to: hereAddress() })

/** Whether this page waits for the English words, and has gone to fetch them. Where they cannot be had it is drawn in Chinese. */
export const useEnglish = (): boolean => {
  const english = useSettings((settings) => settings.english)
  const { twins, missing } = useTwins()
  const waits = english && twins.size === 0 && !missing && !onStaffPage()
  useEffect(() => {
    if (waits) void Taro.redirectTo({ url: turnAt() }).catch(() => useTwins.setState({ missing: true }))
  }, [waits])
  return waits
}

/** To the other language. The page begins anew, so that nothing stays half in one and half in the other. */
export const turnLanguage = (): void => {
  const english = !useSettings.getState().english
  useSettings.setState({ english })
  useTwins.setState({ twins: new Map(), missing: false })
  if (process.env.TARO_ENV === 'h5') document.documentElement.lang = 'zh-CN'
  void Taro.reLaunch({ url: english ? turnAt() : hereAddress() })
}
