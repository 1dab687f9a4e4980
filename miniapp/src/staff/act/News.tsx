import { View } from '@tarojs/components'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { actorWords, staffFactWords } from '@haochaping/shared/words/staffFactWords.ts'
import { ticketPageWords } from '@haochaping/shared/words/ticketPageWords.ts'
import { Notice } from '../../components/Notice.tsx'

/** What happened to the ticket while somebody was writing. */
export const News = ({ title, say, steps }: { title: string; say: string; steps: TicketView['steps'] }) => (
  <Notice tone='wait' title={title} say={say}>
    {steps.length === 0 ? null : steps.map(({ position, fact, actor, at }) => (
      <View key={position} className='news-step'>
        <View className='text'>{staffFactWords[fact]}</View>
        <View className='tiny'>{ticketPageWords.actorAt(actorWords[actor], instantWord(at))}</View>
      </View>
    ))}
  </Notice>
)

