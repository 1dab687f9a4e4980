import { View } from '@tarojs/components'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { signalsPageWords as words } from '@haochaping/shared/words/signalsPageWords.ts'
import { signalLine, signalWords } from '@haochaping/shared/words/signalWords.ts'
import { Press } from '../../../components/Press.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { go } from '../../../routes.ts'
import type { Question } from '../../questionsOf.ts'

type Props = { question: Question; place: string; period: Period }

/** What was seen, where, and what to ask; a place right under this one leads to its figures. */
export const QuestionCard = ({ question: { signal, of }, place, period }: Props) => {
  const { name, ask } = signalWords[signal.signal]
  const where = of?.name ?? words.whole(place)
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
