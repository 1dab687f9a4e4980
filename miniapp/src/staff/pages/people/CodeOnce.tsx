import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { StaffInvitation } from '@haochaping/shared/schemas/staffInvitation.ts'
import { fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Title } from '../../../components/Title.tsx'
import './CodeOnce.css'

/** A new invitation: on this screen once, and nowhere else on the phone. */
export const CodeOnce = ({ invitation: { code, expiresAt }, onDone }: { invitation: StaffInvitation; onDone: () => void }) => {
  const [copied, setCopied] = useState(false)
  const copy = (): void => { Taro.setClipboardData({ data: code }).then(() => setCopied(true), () => undefined) }
  return (
    <>
      <Title>{words.codeTitle}</Title>
      <View className='card code-once'>{code}</View>
      <View className='gap' />
      <View className='sub'>{words.codeSay(fullInstantWord(expiresAt))}</View>
      <View className='gap' />
      <PrimaryButton say={copied ? words.copied : words.copy} onPress={copy} />
      <PrimaryButton kind='quiet' say={words.codeDone} onPress={onDone} />
    </>
  )
}
