import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actWords, wayActWords } from '@haochaping/shared/words/actWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { Press } from '../../components/Press.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { nextActs, wayActs } from '../act/nextActs.ts'
import '../../components/CaseCard.css'
import './ActBar.css'

type Props = { ticket: TicketView; onAct: (command: StaffCommandName) => void }

/** What may be done now: the one thing that brings the ticket on, the rest one tap further. */
export const ActBar = ({ ticket, onAct }: Props) => {
  const [open, setOpen] = useState(false)
  const { first, rest } = nextActs(ticket)
  if (first === undefined && rest.length === 0) return <View className='sub act-none'>{words.nothingToDo}</View>
  const say = first === undefined ? '' : wayActs.filter((one) => ticket.can.includes(one)).length > 1 && wayActs.includes(first) ? wayActWords.action : actWords[first].action
  return (
    <View className='act-bar'>
      <View className='act-row'>
        {rest.length === 0 ? null : (
          <Press className='button button-quiet act-more' aria={{ expanded: open }} onPress={() => setOpen(!open)}>{open ? words.less : words.more}</Press>
        )}
        {first === undefined ? null : <View className='grow'><PrimaryButton say={say} onPress={() => onAct(first)} /></View>}
      </View>
      {open ? (
        <View className='case-list act-list'>
          {rest.map((command) => (
            <Press key={command} className='case-row' onPress={() => onAct(command)}>
              <View className='grow strong'>{actWords[command].action}</View>
              <View className='case-chevron' />
            </Press>
          ))}
        </View>
      ) : null}
    </View>
  )
}
