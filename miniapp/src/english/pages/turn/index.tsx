import { useEffect } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { ownPage } from '../../../routes.ts'
import { useTwins } from '../../../spoken.ts'
import { useSettings } from '../../../state/settings.ts'
import { englishTwins } from '../../englishTwins.ts'

/** Brings the English words, which are in this subpackage alone, and leads on at once to where one was going. A link to it is a wish for English. */
export default function TurnPage() {
  const { to } = useRouter().params
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') document.documentElement.lang = 'en'
    useSettings.setState({ english: true })
    useTwins.setState({ twins: englishTwins, missing: false })
    void Taro.redirectTo({ url: ownPage(to) ?? '/pages/cases/index' })
  }, [])
  return <Screen title='English'><Skeleton /></Screen>
}
