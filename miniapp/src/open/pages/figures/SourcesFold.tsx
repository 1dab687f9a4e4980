import { View } from '@tarojs/components'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { publicRateNames } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicRateName } from '@haochaping/shared/indicators/publicRates.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import { indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { openCheckWords } from '@haochaping/shared/words/openCheckWords.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { intervalNote } from '@haochaping/shared/words/rateWords.ts'
import { Fold } from '../../../components/Fold.tsx'
import { spoken } from '../../../spoken.ts'

type Rule = { name: string; line: string; source: string; verified: boolean }

const ruleOf = (name: PublicRateName): Rule => {
  const words = spoken(openCheckWords)
  const { name: plain } = spoken(openPageWords).rates[name]
  if (name === 'answered') return { name: plain, ...words.answered, verified: false }
  const { source, verified } = indicatorSet.indicators[name]
  const { name: official, line } = spoken(indicatorWords)[name]
  return { name: words.named(plain, official), line, source, verified }
}

const rules = (): Rule[] => [...publicRateNames.map(ruleOf), { name: spoken(openCheckWords).least, line: '', ...floor }, { name: spoken(openCheckWords).interval, line: spoken(intervalNote), source: '', verified: true }]

/** 规则的出处: what is divided by what, where that is written, and what nobody has confirmed yet. */
export const SourcesFold = () => (
  <Fold title={spoken(openCheckWords).sources}>
    <View className='text'>{spoken(openCheckWords).sourcesSay}</View>
    {rules().map(({ name, line, source, verified }) => (
      <View key={name} className='fold-line'>
        <View className='strong'>{name}</View>
        {line === '' ? null : <View className='text'>{line}</View>}
        {source === '' ? null : <View className={`tiny ${verified ? '' : 'open-unverified'}`}>{source}</View>}
      </View>
    ))}
    <View className='mono tiny fold-line'>{indicatorSet.version}</View>
  </Fold>
)
