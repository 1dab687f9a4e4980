import { useEffect } from 'react'
import Taro from '@tarojs/taro'
import { onStaffPage } from '../routes.ts'
import { useTwins } from '../spoken.ts'
import { useSettings } from '../state/settings.ts'
import { turnAddress } from './turnAddress.ts'

/** Whether this page waits for the English words, and has gone to fetch them. Where they cannot be had it is drawn in Chinese. */
export const useEnglish = (): boolean => {
  const english = useSettings((settings) => settings.english)
  const { twins, missing } = useTwins()
  const waits = english && twins.size === 0 && !missing && !onStaffPage()
  useEffect(() => {
    if (waits) void Taro.redirectTo({ url: turnAddress() }).catch(() => useTwins.setState({ missing: true }))
  }, [waits])
  return waits
}
