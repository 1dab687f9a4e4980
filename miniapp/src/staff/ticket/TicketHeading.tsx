import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { ClockView } from '@haochaping/shared/schemas/clockView.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { phaseWords } from '@haochaping/shared/words/phaseWords.ts'
import { stepWords } from '@haochaping/shared/words/stepWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import { Title } from '../../components/Title.tsx'

/** What still runs, the first due first. */
const openClocks = (clocks: readonly ClockView[]): ClockView[] =>
  clocks.filter(({ state }) => state === 'running' || state === 'overdue').sort((a, b) => a.due.at < b.due.at ? -1 : 1)

/** Which matter, where it stands, and the date that matters. */
export const TicketHeading = ({ ticket: { item, agency, window, projectNo, openedAt, handling } }: { ticket: TicketView }) => {
  const near = localDateOf(openedAt)
  const [next] = openClocks(handling.clocks)
  return (
    <>
      <View className='sub'>{[item, agency, ...(window === undefined ? [] : [windowWord(window)])].join(' · ')}</View>
      <Title>{phaseWords[handling.phase]}</Title>
      {next === undefined ? <View className='sub'>{words.nothingDue}</View>
        : next.state === 'overdue' ? <View className='text tone-alarm'>{words.late(stepWords[next.step], next.workdaysLate ?? 0)}</View>
          : <View className='text tone-wait'>{words.nextDue(stepWords[next.step], markedDueWord(next.due, near))}</View>}
      <View className='tiny ticket-number'>{`${words.projectNo} ${projectNo} · ${words.opened(instantWord(openedAt))}`}</View>
      {handling.hands > 1 ? <View className='sub'>{words.unit(handling.unit, handling.hands)}</View> : null}
      {handling.transfers.slice(-1).map(({ from, said }) => <View key={said.at} className='sub'>{words.transferredFrom(from, said.words)}</View>)}
    </>
  )
}
