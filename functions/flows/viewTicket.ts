import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { TicketView, ViewTicket } from '@haochaping/shared/schemas/viewTicket.ts'
import type { Staff } from '../domain/actor.ts'
import { openedTicket } from './openedTicket.ts'
import type { Rooms } from './rooms.ts'
import { ticketView } from './ticketView.ts'

/** A 差评 as staff may see it: those of the unit that has it, and supervisors and panel members of others. */
export const viewTicket = (rooms: Rooms) =>
  async ({ eventId }: ViewTicket, staff: Staff): Promise<TicketView | Refusal> => {
    const opened = await openedTicket(rooms, eventId, staff)
    return isRefusal(opened) ? opened : ticketView(rooms, opened.event, { ...opened, staff })
  }
