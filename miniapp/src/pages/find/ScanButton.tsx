import { useState } from 'react'
import { View } from '@tarojs/components'
import { findPageWords } from '@haochaping/shared/words/findPageWords.ts'
import { a11y } from '../../components/a11y.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { codeFrom } from '../../platform/codeFrom.ts'
// No ending: the build picks the platform's own.
import { scanCode } from '../../platform/scanCode'
import { spoken } from '../../spoken.ts'

/** The camera, where there is one to be used. */
export const ScanButton = ({ onCode }: { onCode: (code: string) => void }) => {
  const words = spoken(findPageWords)
  const [failed, setFailed] = useState(false)
  if (scanCode === undefined) return null
  const scan = async (): Promise<void> => {
    setFailed(false)
    const text = await scanCode?.()
    if (text === undefined) return
    const code = codeFrom(text)
    if (code === undefined) setFailed(true)
    else onCode(code)
  }
  return (
    <View className='find-do'>
      <PrimaryButton say={words.scan} onPress={() => { void scan() }} />
      {failed ? <View className='sub tone-alarm' {...a11y('alert', { live: 'assertive' })}>{words.scanFailed}</View> : null}
    </View>
  )
}
