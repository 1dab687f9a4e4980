import { View } from '@tarojs/components'
import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import type { PeriodKind } from '@haochaping/shared/indicators/period.ts'
import { changeWord } from '@haochaping/shared/words/changeWord.ts'
import { asideWords, indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { countsWord, intervalWord, percentWord } from '@haochaping/shared/words/rateWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { Press } from '../components/Press.tsx'
import { rowLabel } from '../components/rowLabel.ts'
import { Unseen } from '../components/Unseen.tsx'
import { figureOf } from './figureOf.ts'
import type { Figure } from './figureOf.ts'
import { RateBar } from '../components/RateBar.tsx'
import './IndicatorCard.css'

type Props = { name: IndicatorName; counts: Counts; before: Counts | undefined; kind: PeriodKind; onOpen: () => void }

/** What is said under the figure, none of it where it stands on too few. */
const linesOf = (name: IndicatorName, figure: Figure, kind: PeriodKind): { late: string; lines: string[] } => {
  if (figure.shown === undefined) return { late: '', lines: [] }
  const late = figure.late === 0 ? '' : (name === 'replyShare' ? words.late : words.notRectified)(figure.late)
  return { late, lines: [...figure.aside.map((one) => asideWords(one.name, one.count)), 'change' in figure ? changeWord(figure.change, kind) : words.noBefore] }
}

/** A figure that never stands alone: from what it was counted, how sure it is, what is silent beside it, and how it has changed. */
export const IndicatorCard = ({ name, counts, before, kind, onOpen }: Props) => {
  const figure = figureOf(name, counts, before)
  const { rate, shown } = figure
  const { late, lines } = linesOf(name, figure, kind)
  const title = indicatorWords[name].name
  const said = shown === undefined ? [title, percentWord(rate)] : [title, percentWord(rate), words.ofThem(rate.hits, rate.outOf), intervalWord(shown.interval), late, ...lines]
  return (
    <Press className='indicator' aria={rowLabel(words.openIndicator(said))} onPress={onOpen}>
      <View className='sub'>{title}</View>
      {shown === undefined ? <View className='indicator-few'>{percentWord(rate)}</View> : (
        <>
          <View className={`indicator-value ${late === '' ? '' : 'tone-alarm'}`}>{percentWord(rate)}</View>
          <RateBar value={shown.value} interval={shown.interval} />
          <View className='tiny'>{countsWord(rate)}</View>
          <Unseen say={intervalWord(shown.interval)} />
          {late === '' ? null : <View className='tiny tone-alarm'>{late}</View>}
          {lines.map((line) => <View key={line} className='tiny'>{line}</View>)}
        </>
      )}
    </Press>
  )
}
