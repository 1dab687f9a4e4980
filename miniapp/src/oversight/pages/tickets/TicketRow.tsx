import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CountedTicket } from '@haochaping/shared/schemas/viewSummary.ts'
import { countedTicketsPageWords as words } from '@haochaping/shared/words/countedTicketsPageWords.ts'
import { channelWords } from '@haochaping/shared/words/cutWords.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import { Press } from '../../../components/Press.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { go } from '../../../routes.ts'

/** `item`: what the matter is called, where the list is not of one matter only. */
type Props = { ticket: CountedTicket; item: string | undefined; today: LocalDate }

/** One 差评: the matter, what was said of it, when and where. */
export const TicketRow = ({ ticket: { eventId, day, level, reasons, window, channel, late }, item, today }: Props) => {
  const said = reasons.length === 0 ? words.noReason : reasons.map(reasonWord).join('；')
  const where = words.about([dayWord(day, today), window === undefined ? '' : windowWord(window), channel === undefined ? '' : channelWords[channel]])
  return (
    <Press className='case-row' aria={rowLabel(words.open([item ?? '', levelWords[level], said, where, late ? words.late : '']))} onPress={() => go('/staff/pages/ticket/index', { id: eventId })}>
      <View className='grow'>
        <View className='strong'>{item ?? said}</View>
        <View className='sub'>{item === undefined ? levelWords[level] : words.about([levelWords[level], said])}</View>
        <View className='tiny'>{where}</View>
      </View>
      {late ? <View className='pill pill-alarm'>{words.late}</View> : <View className='case-chevron' />}
    </Press>
  )
}
