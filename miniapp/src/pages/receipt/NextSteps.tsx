import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { receiptPageWords } from '@haochaping/shared/words/receiptPageWords.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { ReceiptView } from './receiptView.ts'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { spoken } from '../../spoken.ts'
import './NextSteps.css'

/** What happens next and by when; for a 好评 where it will be seen. */
export const NextSteps = ({ view: { receipt, next, countedAt } }: { view: ReceiptView }) => {
  const words = spoken(receiptPageWords)
  const { countedIn, ratedAt } = receipt.content
  const near = localDateOf(ratedAt)
  const step = (title: string, due: Due, say: string) => (
    <View className='next-step'>
      <View className='strong'>{title}</View>
      <View className='sub'>{say}</View>
      {due.provisional ? <View className='tiny tone-wait'>{spoken(provisionalWord)}</View> : null}
    </View>
  )
  return (
    <>
      <SectionTitle>{words.next}</SectionTitle>
      {next === undefined ? <View className='card text'>{(countedAt === undefined ? words.goodNext : words.goodCounted)(countedIn.agency, spoken(dayWord)(countedIn.day, near))}</View> : (
        <View className='card'>
          {step(words.contactBy(spoken(dueWord)(next.contact, near)), next.contact, words.contactSay(countedIn.agency))}
          {step(words.replyBy(spoken(dueWord)(next.reply, near)), next.reply, words.replySay)}
        </View>
      )}
    </>
  )
}
