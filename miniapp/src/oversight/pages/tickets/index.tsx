import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { Channel } from '@haochaping/shared/standard/channels.ts'
import { countedTicketsPageWords as words } from '@haochaping/shared/words/countedTicketsPageWords.ts'
import { channelWords } from '@haochaping/shared/words/cutWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import type { TicketFilter } from '../../countedTickets.ts'
import { Crumbs } from '../../Crumbs.tsx'
import { FigurePage } from '../../FigurePage.tsx'
import { useFigures } from '../../useFigures.ts'
import { useParams } from '../../useParams.ts'
import { TicketList } from './TicketList.tsx'
import '../../../components/CaseCard.css'
import './index.css'

/** What the list is narrowed down to, in words. */
const narrowed = ({ item, window, reason, channel }: TicketFilter, { items }: Summary): string[] => [
  item === undefined ? '' : items.find((one) => one.item === item)?.name ?? '',
  window === undefined ? '' : windowWord(window),
  reason === undefined ? '' : reasonWord(reason),
  channel === undefined ? '' : channelWords[Channel.safeParse(channel).data ?? 'defaulted']
]

/** The tickets behind a figure, between it and the ticket page. */
const TicketsPage = () => {
  const params = useParams()
  const { item, window, reason, channel } = params
  const filter: TicketFilter = { ...(item === undefined ? {} : { item }), ...(window === undefined ? {} : { window }), ...(reason === undefined ? {} : { reason }), ...(channel === undefined ? {} : { channel }) }
  const figures = useFigures(params)
  return (
    <FigurePage title={words.title} figures={figures}>
      {(summary) => (
        <>
          <Crumbs above={summary.above} period={summary.period} />
          <View className='sub'>{words.about([summary.place.name, periodWord(summary.period, summary.today), ...narrowed(filter, summary)])}</View>
          <TicketList summary={summary} filter={filter} />
        </>
      )}
    </FigurePage>
  )
}

export default guarded(TicketsPage)
