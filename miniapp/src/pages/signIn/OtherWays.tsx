import { View } from '@tarojs/components'
import { signInPageWords as words } from '@haochaping/shared/words/signInPageWords.ts'
import { FiguresEntry } from '../../components/FiguresEntry.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { go } from '../../routes.ts'
import { Title } from '../../components/Title.tsx'

/** A deployed server lets nobody in by the bare web page: WeChat, Alipay or the province's portal do. */
export const OtherWays = () => (
  <Screen title={words.title} home>
    <Title>{words.portalHeading}</Title>
    <View className='text'>{words.portal}</View>
    <View className='gap' />
    <PrimaryButton kind='quiet' say={words.verify} onPress={() => go('/mine/pages/verify/index', {})} />
    <FiguresEntry />
  </Screen>
)
