import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { addressOf } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'

/** The address of this month's page, for whoever wants to pass it on. Mini-programs have their own way to share. */
export const LinkButton = ({ period }: { period: Period }) => {
  const words = spoken(openPageWords)
  if (process.env.TARO_ENV !== 'h5') return null
  const copy = (): void => {
    const link = `${location.href.replace(/#.*$/, '')}#${addressOf('/open/pages/figures/index', { period })}`
    void Taro.setClipboardData({ data: link }).then(() => words.shared, () => words.notShared).then((title) => Taro.showToast({ title, icon: 'none' }))
  }
  return <><View className='gap' /><PrimaryButton kind='quiet' say={words.share} onPress={copy} /></>
}
