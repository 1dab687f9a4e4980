import { View } from '@tarojs/components'
import { languageWords } from '@haochaping/shared/words/languageWords.ts'
import { inEnglish, spoken } from '../spoken.ts'

/** Why some of an English page is in Chinese: names and replies stand as the office wrote them. */
export const AsEntered = () => inEnglish() ? <View className='tiny'>{spoken(languageWords).asEntered}</View> : null
