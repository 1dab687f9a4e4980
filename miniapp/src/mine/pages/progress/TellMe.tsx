import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Reach } from '@haochaping/shared/schemas/reach.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { askConsent, canAsk } from '../../../state/askConsent.ts'
import { sendConsents } from '../../../state/sendConsents.ts'
import { spoken } from '../../../spoken.ts'
import './TellMe.css'

type Props = { reach: Reach; again: () => void }

/** Whether the outcome will reach her phone by itself; where it will not and her platform can be asked, the button for that. */
export const TellMe = ({ reach, again }: Props) => {
  const words = spoken(progressPageWords).tellMe
  const [tried, setTried] = useState(false)
  const reached = [reach.wechat, reach.alipay].some((kinds) => kinds?.result === true)
  const ask = async (): Promise<void> => {
    await askConsent(templateKinds)
    await sendConsents()
    setTried(true)
    again()
  }
  return (
    <View className='tell-me'>
      <View className='grow' {...a11y('status', { live: 'polite' })}>
        <View className='text'>{words.title}</View>
        <View className='tiny tell-me-say'>{reached ? words.reached : tried ? words.still : words.unreached}</View>
      </View>
      {reached || !canAsk('result') ? null : <View className='tell-me-do'><PrimaryButton kind='quiet' say={words.ask} onPress={() => { void ask() }} /></View>}
    </View>
  )
}
