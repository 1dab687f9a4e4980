import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import { Deadline } from '../../../components/Deadline.tsx'
import { RuleNote } from '../../../components/RuleNote.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Title } from '../../../components/Title.tsx'

/** The matter, the words, the dates and their rule; not the person. */
export const Ticket = ({ ticket }: { ticket: TicketView }) => {
  const { item, agency, window, projectNo, level, reasons, words: said, openedAt, dues, policy } = ticket
  const near = localDateOf(openedAt)
  const steps = (['accept', 'contact', 'rectify', 'reply'] as const).map((step) => ({ step, due: dues[step] })).sort((a, b) => a.due.at < b.due.at ? -1 : a.due.at > b.due.at ? 1 : 0)
  return (
    <>
      <View className='sub'>{[agency, ...(window === undefined ? [] : [windowWord(window)])].join(' · ')}</View>
      <Title>{item}</Title>
      <View className='sub'>{`${words.said(levelWords[level])} · ${words.opened(instantWord(openedAt))}`}</View>
      <View className='mono tiny'>{`${words.projectNo} ${projectNo}`}</View>
      <SectionTitle>{words.dues}</SectionTitle>
      <View className='card'>{steps.map(({ step, due }, place) => <Deadline key={step} say={words.steps[step]} due={due} near={near} main={place === 0} />)}</View>
      {reasons.length === 0 ? null : <><SectionTitle>{words.reasons}</SectionTitle><View className='card text'>{reasons.map((reason) => <View key={reason}>{reason}</View>)}</View></>}
      <SectionTitle>{words.words}</SectionTitle>
      <View className='card text'>{said ?? words.noWords}</View>
      <View className='gap' />
      <View className='aside sub'>{words.noPerson}</View>
      <RuleNote policy={policy} />
    </>
  )
}
