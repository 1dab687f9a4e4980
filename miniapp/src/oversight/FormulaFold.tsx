import { Text, View } from '@tarojs/components'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { indicatorWords, unverifiedWord } from '@haochaping/shared/words/indicatorWords.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { Fold } from '../components/Fold.tsx'

/** What is divided by what, where that is written, and whether anyone has checked it. */
export const FormulaFold = ({ of }: { of: IndicatorName }) => {
  const { source, verified } = indicatorSet.indicators[of]
  return (
    <Fold title={words.how}>
      <View className='fold-line'><Text className='tiny'>{words.formula}</Text><View className='text'>{indicatorWords[of].line}</View><View className='mono tiny'>{indicatorSet.version}</View></View>
      <View className='fold-line'>
        <Text className='tiny'>{words.source}</Text>
        <View className='text'>{source}</View>
        {verified ? null : <View className='tiny tone-wait'>{unverifiedWord}</View>}
      </View>
    </Fold>
  )
}
