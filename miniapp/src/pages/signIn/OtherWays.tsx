import { View } from '@tarojs/components'
import { signInPageWords } from '@haochaping/shared/words/signInPageWords.ts'
import { FiguresEntry } from '../../components/FiguresEntry.tsx'
import { LanguagePill } from '../../components/LanguagePill.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { go } from '../../routes.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

/** A deployed server lets nobody in by the bare web page: WeChat, Alipay or the province's portal do. */
export const OtherWays = () => {
  const words = spoken(signInPageWords)
  return (
    <Screen title={words.title} home aside={<LanguagePill />}>
      <Title>{words.portalHeading}</Title>
      <View className='text'>{words.portal}</View>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={words.verify} onPress={() => go('/mine/pages/verify/index', {})} />
      <FiguresEntry />
    </Screen>
  )
}
