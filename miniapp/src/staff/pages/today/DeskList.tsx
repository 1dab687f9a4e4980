import { View } from '@tarojs/components'
import type { MyTickets } from '@haochaping/shared/schemas/myTickets.ts'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { deskOf } from './desk.ts'
import type { Desk, DeskTicket } from './desk.ts'
import { TicketRow } from './TicketRow.tsx'

type Props = { told: MyTickets; tickets: readonly DeskTicket[]; done: boolean; withUnit: boolean; chosen: string | undefined; onOpen: (eventId: string) => void }

/** The tickets under 逾期, 今天, 之后; what is over in one list. */
export const DeskList = ({ told: { today, more }, tickets, done, withUnit, chosen, onOpen }: Props) => {
  const list = (some: readonly DeskTicket[]) => (
    <View className='ticket-list' {...a11y('group')}>
      {some.map((ticket) => <TicketRow key={ticket.eventId} ticket={ticket} today={today} withUnit={withUnit} chosen={ticket.eventId === chosen} onOpen={() => onOpen(ticket.eventId)} />)}
    </View>
  )
  const desk = deskOf(tickets, today)
  return (
    <>
      {done ? tickets.length === 0 ? null : <><View className='gap' />{list(tickets)}</>
        : (['overdue', 'today', 'later', 'waiting'] satisfies (keyof Desk)[]).map((part) => desk[part].length === 0 ? null : (
            <View key={part}><SectionTitle>{words[part]}</SectionTitle>{list(desk[part])}</View>
          ))}
      {more ? <View className='tiny desk-more'>{words.more}</View> : null}
    </>
  )
}
