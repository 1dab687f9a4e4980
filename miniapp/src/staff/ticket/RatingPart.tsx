import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { LevelBar } from '../../components/LevelBar.tsx'
import { PhotoRow } from '../../components/PhotoRow.tsx'
import { Part } from './Part.tsx'
import { Said } from './Said.tsx'
import './RatingPart.css'

/** Nothing more will be told then. */
const isOver = ({ handling: { phase } }: TicketView): boolean => phase === 'closed' || phase === 'excluded'

/** What the citizen said: level, reasons, words, photos, and what was added later. Not who it is. */
export const RatingPart = ({ ticket }: { ticket: TicketView }) => {
  const { level, reasons, words: said, photos, anonymous, canCall, reach, openedAt, handling } = ticket
  const near = localDateOf(openedAt)
  return (
    <>
      <Part title={words.rating}>
        <View className='rating-level'><View className='strong'>{levelWords[level]}</View><LevelBar level={level} /></View>
        {reasons.map((reason) => <View key={reason} className='text'>{reason}</View>)}
        <View className={said === undefined ? 'sub rating-said' : 'aside text rating-said'}>{said ?? words.noWords}</View>
        <PhotoRow links={photos} />
        <View className='tiny rating-said'>{anonymous ? words.anonymous : canCall ? words.canCall : words.noPhone}</View>
        {isOver(ticket) ? null : <View className='tiny'>{reach.message ? words.hears : canCall ? words.hearsByCall : words.hearsNothing}</View>}
      </Part>
      <Part title={words.supplements} show={handling.supplements.length > 0}>{handling.supplements.map((one) => <Said key={one.at} said={one} near={near} />)}</Part>
    </>
  )
}
