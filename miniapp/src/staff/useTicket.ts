import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { viewTicket } from '../api/viewTicket.ts'
import type { Outcome } from '../api/outcome.ts'
import { useAsk } from '../components/useAsk.ts'

/** The ticket as it stands now; read anew whenever the page shows. */
export const useTicket = (eventId: string): { outcome: Outcome<TicketView> | undefined; again: () => void } =>
  useAsk(() => viewTicket({ eventId }))
