import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { readAloudWords } from '@haochaping/shared/words/readAloudWords.ts'
import { readAloud } from '../platform/readAloud.ts'
import { spoken } from '../spoken.ts'
import { PrimaryButton } from './PrimaryButton.tsx'

/** Reads the page aloud, and stops when asked or when the page is left; nothing where there is no voice. */
export const ReadAloud = () => {
  const words = spoken(readAloudWords)
  const [reading, setReading] = useState(false)
  useEffect(() => () => readAloud?.stop(), [])
  useDidHide(() => readAloud?.stop())
  if (readAloud === undefined) return null
  const press = (): void => {
    if (reading) return readAloud?.stop()
    setReading(true)
    readAloud?.begin(words.language, () => setReading(false))
  }
  return <View className='read-aloud'><PrimaryButton kind='quiet' say={reading ? words.stop : words.begin} onPress={press} /></View>
}
