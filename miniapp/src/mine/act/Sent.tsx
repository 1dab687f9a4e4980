import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { Notice } from '../../components/Notice.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Title } from '../../components/Title.tsx'
import { goOn } from '../../routes.ts'
import { spoken } from '../../spoken.ts'

type Props = { title: string; heading: string; say: string; eventId: string; instead: boolean }

/** It is sent: what follows from it, and the way to see that. */
export const Sent = ({ title, heading, say, eventId, instead }: Props) => (
  <Screen title={title} foot={<PrimaryButton say={spoken(sentWords).toProgress} onPress={() => toProgress(eventId)} />}>
    <Title>{heading}</Title>
    <View className='text'>{say}</View>
    {instead ? <Notice tone='wait' title={spoken(sentWords).earlierCounts} /> : null}
  </Screen>
)

/** Back to the progress one came from, or on to it. */
export const toProgress = (eventId: string): void => {
  const before = Taro.getCurrentPages().slice(-2, -1)[0] as { route?: string } | undefined // a page of the stack has its route
  if ((before?.route ?? '').indexOf('mine/pages/progress/') >= 0) void Taro.navigateBack()
  else goOn('/mine/pages/progress/index', { eventId })
}
