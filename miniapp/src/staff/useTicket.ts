import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { viewTicket } from '../api/viewTicket.ts'
import type { Outcome } from '../api/outcome.ts'
import { useAsk } from '../components/useAsk.ts'
import { useSeen } from '../components/useSeen.ts'

/** The ticket as it stands now; read anew whenever the page shows. */
export const useTicket = (eventId: string): { outcome: Outcome<TicketView> | undefined; again: () => void } => {
  const asked = useAsk(() => viewTicket({ eventId }))
  useSeen(eventId, asked.outcome !== undefined && 'told' in asked.outcome ? asked.outcome.told.steps.length : undefined, 'staff')
  return asked
}
