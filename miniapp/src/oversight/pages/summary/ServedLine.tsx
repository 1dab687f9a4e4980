import { View } from '@tarojs/components'
import { answered } from '@haochaping/shared/indicators/answered.ts'
import { countOf } from '@haochaping/shared/indicators/counts.ts'
import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import { extremes } from '@haochaping/shared/indicators/extremes.ts'
import { answeredWord, extremesWord } from '@haochaping/shared/words/rateWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'

/** How many were served, how many of them spoke, and between what the good share would lie if all had. */
export const ServedLine = ({ counts }: { counts: Counts }) => {
  const events = countOf(counts, 'events')
  if (events === 0) return <View className='sub served'>{words.nothing}</View>
  const share = answered(counts)
  return (
    <View className='served'>
      <View className='sub'>{[words.served(events), words.answered(share.hits, answeredWord(share))].join(' · ')}</View>
      <View className='tiny'>{words.everybody(extremesWord(extremes(counts)))}</View>
    </View>
  )
}
