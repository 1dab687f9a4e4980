import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { OpenTickets, PressingTicket } from '@haochaping/shared/schemas/openTickets.ts'
import { markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { stepWords } from '@haochaping/shared/words/stepWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { Press } from '../components/Press.tsx'
import { PrimaryButton } from '../components/PrimaryButton.tsx'
import { rowLabel } from '../components/rowLabel.ts'
import { SectionTitle } from '../components/SectionTitle.tsx'
import { go } from '../routes.ts'

type Props = { open: OpenTickets; today: LocalDate; withAgency: boolean }

/** So many are read at a glance (our choice). */
const atFirst = 5

/** 现在: how much is open, and the tickets that press most, each leading to its page. */
export const OpenPart = ({ open, today, withAgency }: Props) => {
  const [all, setAll] = useState(false)
  const { pressing } = open
  const shown = all ? pressing : pressing.slice(0, atFirst)
  return (
    <>
      <SectionTitle>{words.now}</SectionTitle>
      <View className='sub'>{open.open === 0 ? words.noneOpen : words.openParts(open)}</View>
      {shown.length === 0 ? null : (
        <View className='case-list pressing'>
          {shown.map((ticket) => <PressingRow key={ticket.eventId} ticket={ticket} today={today} withAgency={withAgency} />)}
        </View>
      )}
      {shown.length === pressing.length ? null : <><View className='gap' /><PrimaryButton kind='quiet' say={words.allPressing(pressing.length - shown.length)} onPress={() => setAll(true)} /></>}
    </>
  )
}

const PressingRow = ({ ticket, today, withAgency }: { ticket: PressingTicket; today: LocalDate; withAgency: boolean }) => {
  const { eventId, item, agency, step, due, why } = ticket
  const lines = [withAgency ? agency : '', step === undefined || due === undefined ? '' : words.dueOn(stepWords[step], markedDueWord(due, today))].filter((line) => line !== '')
  return (
    <Press className='case-row' aria={rowLabel(words.openTicket([item, ...lines, words.whys[why]]))} onPress={() => go('/staff/pages/ticket/index', { id: eventId })}>
      <View className='grow'>
        <View className='strong'>{item}</View>
        {lines.map((line) => <View key={line} className='sub'>{line}</View>)}
      </View>
      <View className={`pill ${why === 'overdue' ? 'pill-alarm' : 'pill-wait'}`}>{words.whys[why]}</View>
    </Press>
  )
}
