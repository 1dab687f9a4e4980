import { View } from '@tarojs/components'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import type { Interval } from '@haochaping/shared/indicators/wilson.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { rankRangeWord, rankWord, unrankedWord } from '@haochaping/shared/words/rankWords.ts'
import { countsWord, intervalWord, percentWord } from '@haochaping/shared/words/rateWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { sameMixWord } from '@haochaping/shared/words/sameMixWord.ts'
import { summaryPageWords } from '@haochaping/shared/words/summaryPageWords.ts'
import { Press } from '../components/Press.tsx'
import { rowLabel } from '../components/rowLabel.ts'
import { Unseen } from '../components/Unseen.tsx'
import { figureOf } from './figureOf.ts'
import { RateBar } from '../components/RateBar.tsx'
import type { RankedPart } from './ranked.ts'
import './PartRow.css'

type Props = { ranked: RankedPart; of: IndicatorName; axis: Interval; reason: string | undefined; onOpen: () => void }

/** What the same mix tells anything about. */
const onMix: readonly IndicatorName[] = ['activeGoodShare', 'goodShare', 'badShare']

/** One part among its sisters: its rank as far as it can be told, the figure with its interval, and what it would be on the same mix. */
export const PartRow = ({ ranked: { part, standing }, of, axis, reason, onOpen }: Props) => {
  const { rate, shown } = figureOf(of, part.counts)
  const { name, below = '', mix, reasonTimes } = part
  const rank = standing === undefined ? unrankedWord : standing.tied === 1 ? rankWord(standing) : words.tied(rankRangeWord(standing))
  const mixed = mix === undefined || shown === undefined || !onMix.includes(of) ? '' : sameMixWord(mix)
  const times = reason === undefined || reasonTimes === undefined ? '' : words.alsoWith(reasonWord(reason), reasonTimes)
  const counted = shown === undefined ? [] : [percentWord(rate), summaryPageWords.ofThem(rate.hits, rate.outOf), intervalWord(shown.interval)]
  return (
    <Press className='part' aria={rowLabel(words.open([name, below, rank, ...counted, times, mixed]))} onPress={onOpen}>
      <View className='part-head'>
        <View className='grow'>
          <View className='strong'>{name}</View>
          {below === '' ? null : <View className='sub'>{below}</View>}
        </View>
        {shown === undefined ? null : <View className='strong part-value'>{percentWord(rate)}</View>}
      </View>
      {shown === undefined ? null : <RateBar value={shown.value} interval={shown.interval} axis={axis} />}
      <View className='tiny part-line'><View className='grow'>{rank}</View><View>{countsWord(rate)}</View></View>
      {shown === undefined ? null : <Unseen say={intervalWord(shown.interval)} />}
      {[times, mixed].map((line) => line === '' ? null : <View key={line} className='tiny'>{line}</View>)}
    </Press>
  )
}
