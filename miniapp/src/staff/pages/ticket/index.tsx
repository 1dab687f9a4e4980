import { useRouter } from '@tarojs/taro'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { go } from '../../../routes.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { ActBar } from '../../ticket/ActBar.tsx'
import { TicketBody } from '../../ticket/TicketBody.tsx'
import { TypicalCaseEntry } from '../../ticket/TypicalCaseEntry.tsx'
import { useTicket } from '../../useTicket.ts'

/** The page to which a handler's notice leads. */
const TicketPage = () => {
  const { id = '' } = useRouter().params
  const { outcome, again } = useTicket(id)
  const told = outcome !== undefined && 'told' in outcome ? outcome.told : undefined
  return (
    <Screen title={words.title} {...(told === undefined ? {} : { foot: <ActBar ticket={told} onAct={(command) => go('/staff/pages/act/index', { id, command })} /> })}>
      {outcome === undefined ? <Skeleton cards={2} /> : 'told' in outcome ? <><TicketBody ticket={outcome.told} /><TypicalCaseEntry ticket={outcome.told} /></> : <StaffTrouble trouble={outcome} again={again} />}
    </Screen>
  )
}

export default guarded(TicketPage)
