import { useRouter } from '@tarojs/taro'
import { viewTicket } from '../../../api/viewTicket.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { Ticket } from './Ticket.tsx'

/** The page to which a handler's notice leads. */
const TicketPage = () => {
  const { id = '' } = useRouter().params
  const { outcome, again } = useAsk(() => viewTicket({ eventId: id }))
  return (
    <Screen title={words.title}>
      {outcome === undefined ? <Skeleton cards={2} /> : 'told' in outcome ? <Ticket ticket={outcome.told} /> : <TroubleNotice trouble={outcome} again={again} />}
    </Screen>
  )
}

export default guarded(TicketPage)
