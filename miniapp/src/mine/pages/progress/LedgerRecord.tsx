import { Text, View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { hashWord } from '@haochaping/shared/words/hashWord.ts'
import { factWords, progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { Fold } from '../../../components/Fold.tsx'
import { RuleLines } from '../../../components/RuleLines.tsx'
import { spoken } from '../../../spoken.ts'
import './LedgerRecord.css'

/** 台账全部记录: every entry with its number and the ends of its hash, and the rule it all runs under. */
export const LedgerRecord = ({ progress: { steps, policy } }: { progress: CaseProgress }) => {
  const words = spoken(progressPageWords)
  const near = steps[0] === undefined ? undefined : localDateOf(steps[0].at)
  return (
    <Fold title={words.record}>
      <View className='sub'>{words.recordSay(steps.length)}</View>
      <View className='record' {...a11y('list')}>
        {steps.map(({ position, at, fact, hash }) => (
          <View key={position} className='record-entry' {...a11y('listitem')}>
            <View className='text'>{spoken(factWords)[fact]}</View>
            <View className='tiny'>{spoken(instantWord)(at, near)}</View>
            <Text className='mono record-mark'>{words.position(position, hashWord(hash))}</Text>
          </View>
        ))}
      </View>
      <RuleLines policy={policy} />
    </Fold>
  )
}
