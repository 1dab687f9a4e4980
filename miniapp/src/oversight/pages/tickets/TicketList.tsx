import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { countedTicketsPageWords as words } from '@haochaping/shared/words/countedTicketsPageWords.ts'
import { Paged } from '../../../components/Paged.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Title } from '../../../components/Title.tsx'
import { go } from '../../../routes.ts'
import { countedTickets } from '../../countedTickets.ts'
import type { TicketFilter } from '../../countedTickets.ts'
import { TicketRow } from './TicketRow.tsx'

/** The 差评 of an agency that fit, each leading to its ticket. */
export const TicketList = ({ summary, filter }: { summary: Summary; filter: TicketFilter }) => {
  const { place, period, today, items, more } = summary
  const fit = countedTickets(summary, filter)
  const nameOf = (item: string): string => items.find((one) => one.item === item)?.name ?? item
  if (place.kind === 'region') return (
    <>
      <Title>{words.inRegion}</Title>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={words.toPlaces} onPress={() => go('/oversight/pages/parts/index', { by: 'places', place: place.code, period })} />
    </>
  )
  return (
    <>
      <Title>{words.heading(fit.length, more)}</Title>
      <View className='sub'>{fit.length === 0 ? words.none : words.noPerson}</View>
      <View className='gap' />
      <Paged id='counted-tickets' all={fit}>{(ticket) => <TicketRow key={ticket.eventId} ticket={ticket} item={filter.item === undefined ? nameOf(ticket.item) : undefined} today={today} />}</Paged>
      {more ? <View className='tiny tickets-more'>{words.more}</View> : null}
    </>
  )
}
