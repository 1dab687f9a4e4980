import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { closedWords, placeWord, ratedWord, replyWord, servedWord, titleWord } from '@haochaping/shared/words/caseWords.ts'
import { phasePills } from '@haochaping/shared/words/phasePills.ts'
import { go } from '../routes.ts'
import { spoken } from '../spoken.ts'
import { Press } from './Press.tsx'

/** A service that was rated, or can no longer be: what was said, where it is, and what follows. */
export const CaseRow = ({ theCase }: { theCase: CaseGlance }) => {
  const words = spoken(casesPageWords)
  const { eventId, state, phase } = theCase
  const item = spoken(titleWord)(theCase)
  const second = state === 'rated' ? spoken(ratedWord)(theCase) : spoken(placeWord)(theCase)
  const third = followsOf(theCase)
  const pill = pillOf(theCase)
  const judging = state === 'rated' && phase === 'replied'
  const label = (judging ? words.openJudge : words.openProgress)([item, second, third, pill.say])
  return (
    <Press className='case-row' aria={{ label }} onPress={() => go(judging ? '/mine/pages/judge/index' : '/mine/pages/progress/index', { eventId })}>
      <View className='grow'>
        <View className='strong'>{item}</View>
        <View className='sub'>{second}</View>
        <View className='tiny'>{third}</View>
      </View>
      {pill.say === '' ? <View className='case-chevron' /> : <View className={`pill ${pill.tone}`}>{pill.say}</View>}
    </Press>
  )
}

const tones: Partial<Record<Phase, string>> = { replied: 'pill-brand', closed: 'pill-done', excluded: '' }

/** In a word: where a 差评 is, or that a 好评 has arrived. */
const pillOf = ({ state, level, phase }: CaseGlance): { say: string; tone: string } => {
  const words = spoken(casesPageWords)
  if (state !== 'rated' || level === undefined) return { say: '', tone: '' }
  if (!isBad(level)) return { say: words.kept, tone: 'pill-done' }
  return phase === undefined ? { say: words.rectifying, tone: 'pill-wait' } : { say: spoken(phasePills)[phase], tone: tones[phase] ?? 'pill-wait' }
}

const follows: Partial<Record<Phase, 'answered' | 'supervised' | 'over' | 'excluded'>> = { replied: 'answered', withSupervisor: 'supervised', closed: 'over', excluded: 'excluded' }

/** What follows, or that nothing does. */
const followsOf = (theCase: CaseGlance): string => {
  const { state, level, phase } = theCase
  if (state === 'unrated' || state === 'defaulted') return spoken(closedWords)[state]
  if (level === undefined || !isBad(level)) return spoken(servedWord)(theCase)
  const said = phase === undefined ? undefined : follows[phase]
  return said === undefined ? spoken(replyWord)(theCase) : spoken(casesPageWords)[said]
}
