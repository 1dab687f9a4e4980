import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { groundWords, happenedWords } from '@haochaping/shared/words/handlingWords.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { sayPageWords } from '@haochaping/shared/words/sayPageWords.ts'
import { spoken } from '../../../spoken.ts'

type Props = { appeal: NonNullable<Handling['appeal']>; unit: string; near: LocalDate }

/** What the unit claims, until when she is heard, who decides; calmly, for her rating stands meanwhile. */
export const Claim = ({ appeal: { ground, asked, hearing }, unit, near }: Props) => {
  const words = spoken(sayPageWords)
  return (
    <>
      <View className='aside act-quote'>
        <View className='tiny'>{words.claimTitle(unit)}</View>
        <View className='strong'>{words.claim(spoken(groundWords)[ground])}</View>
        <View className='text'>{spoken(happenedWords).said(asked.words)}</View>
      </View>
      <View className='sub tone-wait act-say'>{words.hearing(spoken(dueWord)(hearing, near))}</View>
      {hearing.provisional ? <View className='tiny tone-wait'>{spoken(provisionalWord)}</View> : null}
      <View className='sub act-say'>{words.calm}</View>
    </>
  )
}
