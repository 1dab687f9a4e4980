import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { TicketView, ViewTicket } from '@haochaping/shared/schemas/viewTicket.ts'
import { reasonOf } from '@haochaping/shared/standard/reasons.ts'
import { citedPolicy } from '../domain/citedPolicy.ts'
import type { Session } from '../identity/session.ts'
import type { Rooms } from './rooms.ts'

/** A 差评 as its handling unit may see it: the matter, the words and the dates; not the person. A ticket of another unit is refused like one that does not exist. */
export const viewTicket = ({ events }: Rooms) =>
  async ({ eventId }: ViewTicket, { agencyCode }: Session): Promise<TicketView | Refusal> => {
    const event = await events.load(eventId)
    if (event?.outcome.state !== 'rated' || !event.outcome.ticket) return { refused: 'notAllowed' }
    const { rating, ticket } = event.outcome
    if (ticket.agencyCode !== agencyCode) return { refused: 'notAllowed' }
    const { projectNo, item, agency, window } = event.facts
    return {
      eventId, projectNo, item, agency, ...(window === undefined ? {} : { window }),
      level: rating.level,
      reasons: rating.reasons.map((code) => reasonOf(code)?.label ?? code),
      ...(rating.words === undefined ? {} : { words: rating.words }),
      openedAt: ticket.openedAt, dues: ticket.dues, policy: citedPolicy(event)
    }
  }
