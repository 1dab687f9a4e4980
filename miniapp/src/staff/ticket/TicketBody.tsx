import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { Fold } from '../../components/Fold.tsx'
import { RuleLines } from '../../components/RuleLines.tsx'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { Timeline } from '../../components/Timeline.tsx'
import { Answered } from './Answered.tsx'
import { Clocks } from './Clocks.tsx'
import { Part } from './Part.tsx'
import { RatingPart } from './RatingPart.tsx'
import { RequestsPart } from './RequestsPart.tsx'
import { stepsOf } from './stepsOf.ts'
import { TicketHeading } from './TicketHeading.tsx'
import { WorkPart } from './WorkPart.tsx'

/** All that is known of a 差评: the matter, the words, the dates, what was done; not the person. */
export const TicketBody = ({ ticket }: { ticket: TicketView }) => {
  const { handling, openedAt, policy, steps } = ticket
  const near = localDateOf(openedAt)
  return (
    <>
      <TicketHeading ticket={ticket} />
      <RatingPart ticket={ticket} />
      <RequestsPart handling={handling} near={near} />
      <Part title={words.clocks} show={handling.clocks.length > 0}><Clocks clocks={handling.clocks} policy={policy} near={near} /></Part>
      <WorkPart handling={handling} near={near} />
      {handling.rounds.map((round, place) => <Part key={place} title={words.round(place + 1)}><Answered {...round} near={near} /></Part>)}
      <SectionTitle>{words.history}</SectionTitle>
      <Timeline steps={stepsOf(steps, near)} policy={policy} near={near} />
      <View className='gap' />
      <View className='aside sub'>{words.noPerson}</View>
      <Fold title={words.rulesFold}><RuleLines policy={policy} /></Fold>
    </>
  )
}
