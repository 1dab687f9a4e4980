import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import { closedWords, placeWord, ratedWord, replyWord, servedWord, titleWord } from '@haochaping/shared/words/caseWords.ts'
import { go } from '../routes.ts'
import { Press } from './Press.tsx'

/** A service that was rated, or can no longer be: what was said, and what follows. */
export const CaseRow = ({ theCase }: { theCase: CaseGlance }) => {
  const { eventId, state, level } = theCase
  const item = titleWord(theCase)
  const bad = level !== undefined && isBad(level)
  const second = state === 'rated' ? ratedWord(theCase) : placeWord(theCase)
  const third = bad ? replyWord(theCase) : state === 'unrated' || state === 'defaulted' ? closedWords[state] : servedWord(theCase)
  const pill = state !== 'rated' ? '' : bad ? words.rectifying : words.kept
  return (
    <Press className='case-row' aria={{ label: words.openProgress([item, second, third, pill]) }} onPress={() => go('/pages/progress/index', { eventId })}>
      <View className='grow'>
        <View className='strong'>{item}</View>
        <View className='sub'>{second}</View>
        <View className='tiny'>{third}</View>
      </View>
      {pill === '' ? <View className='case-chevron' /> : <View className={`pill ${bad ? 'pill-wait' : 'pill-done'}`}>{pill}</View>}
    </Press>
  )
}
