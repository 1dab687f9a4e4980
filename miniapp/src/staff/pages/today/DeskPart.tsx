import { useEffect, useState } from 'react'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { MyTicketsQuery } from '@haochaping/shared/schemas/myTickets.ts'
import { myTickets } from '../../../api/myTickets.ts'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { useStaffSession } from '../../../state/session.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { Desk } from './Desk.tsx'

type ViewName = MyTicketsQuery['view']
type Props = { changes: number; chosen: string | undefined; onOpen: (eventId: string) => void }

/** One's own tickets, open or done: asked anew when the view changes and when something was done beside it. */
export const DeskPart = (props: Props) => {
  const [view, setView] = useState<ViewName>('today')
  return <Asked key={view} view={view} onView={setView} {...props} />
}

const Asked = ({ view, onView, changes, chosen, onOpen }: Props & { view: ViewName; onView: (view: ViewName) => void }) => {
  const { outcome, again } = useAsk(() => myTickets({ view }))
  const role = useStaffSession((session) => session.role)
  useEffect(() => { if (changes > 0) again() }, [changes])
  usePullDownRefresh(() => {
    again()
    void Taro.stopPullDownRefresh()
  })
  if (outcome === undefined) return <Skeleton cards={3} />
  if (!('told' in outcome)) return <StaffTrouble trouble={outcome} again={again} />
  return <Desk told={outcome.told} view={view} role={role} chosen={chosen} onView={onView} onOpen={onOpen} />
}
