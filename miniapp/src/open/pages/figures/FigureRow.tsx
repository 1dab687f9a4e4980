import { View } from '@tarojs/components'
import { canBeShown, intervalOf, isNothing, isSettled } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicRate, PublicRateName } from '@haochaping/shared/indicators/publicRates.ts'
import { valueOf } from '@haochaping/shared/indicators/rate.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { publicCountsWord, publicRateWord } from '@haochaping/shared/words/publicRateWords.ts'
import { intervalWord } from '@haochaping/shared/words/rateWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { RateBar } from '../../../components/RateBar.tsx'
import { spoken } from '../../../spoken.ts'

type Props = { name: PublicRateName; rate: PublicRate; aside: string }

/** A figure that never stands alone: from what it was counted, how sure it is, and who is silent beside it. */
export const FigureRow = ({ name, rate, aside }: Props) => {
  const { name: title, say, nothing } = spoken(openPageWords).rates[name]
  const interval = canBeShown(rate) ? intervalOf(rate) : undefined
  const value = isNothing(rate) ? nothing : spoken(publicRateWord)(rate)
  const counted = isNothing(rate) || interval === undefined ? [] : [spoken(publicCountsWord)(name, rate), spoken(intervalWord)(interval)]
  const plain = [isNothing(rate) ? '' : aside, say].filter((line) => line !== '')
  return (
    <View className='figure' {...a11y('group', { label: title })}>
      <View className='figure-head'>
        <View className='text grow'>{title}</View>
        <View className={interval === undefined ? 'sub figure-none' : 'figure-value'}>{value}</View>
      </View>
      {interval === undefined ? null : <RateBar value={isSettled(rate) ? valueOf(rate.low) : undefined} interval={interval} />}
      {[...counted, ...plain].map((line, at) => <View key={line} className={`tiny ${at === counted.length ? 'figure-say' : ''}`}>{line}</View>)}
    </View>
  )
}
