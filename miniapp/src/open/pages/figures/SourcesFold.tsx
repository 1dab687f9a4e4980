import { View } from '@tarojs/components'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { publicRateNames } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicRateName } from '@haochaping/shared/indicators/publicRates.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import { indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { openCheckWords as words } from '@haochaping/shared/words/openCheckWords.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { intervalNote } from '@haochaping/shared/words/rateWords.ts'
import { Fold } from '../../../components/Fold.tsx'

type Rule = { name: string; line: string; source: string; verified: boolean }

const ruleOf = (name: PublicRateName): Rule => {
  const { name: plain } = openPageWords.rates[name]
  if (name === 'answered') return { name: plain, ...words.answered, verified: false }
  const { source, verified } = indicatorSet.indicators[name]
  const { name: official, line } = indicatorWords[name]
  return { name: words.named(plain, official), line, source, verified }
}

const rules: readonly Rule[] = [...publicRateNames.map(ruleOf), { name: words.least, line: '', ...floor }, { name: words.interval, line: intervalNote, source: '', verified: true }]

/** 规则的出处: what is divided by what, where that is written, and what nobody has confirmed yet. */
export const SourcesFold = () => (
  <Fold title={words.sources}>
    <View className='text'>{words.sourcesSay}</View>
    {rules.map(({ name, line, source, verified }) => (
      <View key={name} className='fold-line'>
        <View className='strong'>{name}</View>
        {line === '' ? null : <View className='text'>{line}</View>}
        {source === '' ? null : <View className={`tiny ${verified ? '' : 'open-unverified'}`}>{source}</View>}
      </View>
    ))}
    <View className='mono tiny fold-line'>{indicatorSet.version}</View>
  </Fold>
)
