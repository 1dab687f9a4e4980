import { View } from '@tarojs/components'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { Place } from '@haochaping/shared/schemas/place.ts'
import { askPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { signalsPageWords as words } from '@haochaping/shared/words/signalsPageWords.ts'
import { signalLine, signalWords } from '@haochaping/shared/words/signalWords.ts'
import { Press } from '../../../components/Press.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { go } from '../../../routes.ts'
import type { Routes } from '../../../routes.ts'
import type { Question } from '../../questionsOf.ts'

type Props = { question: Question; place: Place; period: Period; asks: boolean }

/**
 * What was seen, where, and what to ask; a place right under this one leads to its figures. `asks`: who reads may ask the
 * unit, but never about what was told in confidence: the unit would learn of it.
 */
export const QuestionCard = ({ question, place, period, asks }: Props) => (
  <>
    <Seen question={question} place={place} period={period} />
    {asks && question.signal.signal !== 'pressed' ? <View className='question-do'><PrimaryButton kind='quiet' say={askPageWords.action} onPress={() => go('/oversight/pages/ask/index', askedOf(question, place, period))} /></View> : null}
  </>
)

/** About a place right under this one, or about this one and a window of it. */
const askedOf = ({ signal, of }: Question, place: Place, period: Period): Routes['/oversight/pages/ask/index'] => {
  const { name } = signalWords[signal.signal]
  if (of?.code !== undefined) return { place: of.code, name: of.name, period, signal: name }
  return { place: place.code, name: place.name, period, signal: of === undefined ? name : `${of.name} · ${name}` }
}

const Seen = ({ question: { signal, of }, place, period }: Omit<Props, 'asks'>) => {
  const { name, ask } = signalWords[signal.signal]
  const where = of?.name ?? words.whole(place.name)
  const inside = (
    <View className='grow'>
      <View className='strong'>{name}</View>
      <View className='sub'>{where}</View>
      <View className='sub'>{signalLine(signal)}</View>
      <View className='aside text question-ask'>{ask}</View>
    </View>
  )
  const code = of?.code
  if (code === undefined) return <View className='card question'>{inside}</View>
  return (
    <Press className='card question' aria={rowLabel(words.openPlace([name, where, signalLine(signal), ask]))} onPress={() => go('/oversight/pages/summary/index', { place: code, period })}>
      {inside}
      <View className='case-chevron' />
    </Press>
  )
}
