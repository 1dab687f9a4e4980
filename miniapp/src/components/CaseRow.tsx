import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import { closedWords, placeWord, ratedWord, replyWord, servedWord } from '@haochaping/shared/words/caseWords.ts'
import { go } from '../routes.ts'
import { Press } from './Press.tsx'

/** A service that was rated, or can no longer be: what was said, and what follows. */
export const CaseRow = ({ theCase }: { theCase: CaseGlance }) => {
  const { eventId, item, state, level } = theCase
  const bad = level !== undefined && isBad(level)
  const second = state === 'rated' ? ratedWord(theCase) : placeWord(theCase)
  const third = bad ? replyWord(theCase) : state === 'unrated' || state === 'defaulted' ? closedWords[state] : servedWord(theCase)
  return (
    <Press className='case-row' aria={{ label: words.openProgress([item, second, third]) }} onPress={() => go('/pages/progress/index', { eventId })}>
      <View className='grow'>
        <View className='strong'>{item}</View>
        <View className='sub'>{second}</View>
        <View className='tiny'>{third}</View>
      </View>
      {state !== 'rated' ? <View className='case-chevron' /> : bad ? <View className='pill pill-wait'>{words.rectifying}</View> : <View className='pill pill-done'>{words.kept}</View>}
    </Press>
  )
}
