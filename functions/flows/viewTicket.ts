import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { TicketView, ViewTicket } from '@haochaping/shared/schemas/viewTicket.ts'
import { reasonOf } from '@haochaping/shared/standard/reasons.ts'
import { citedPolicy } from '../domain/citedPolicy.ts'
import type { Post, Staff } from '../domain/actor.ts'
import type { Rooms } from './rooms.ts'

/** Whether a post opens a ticket of this unit: handlers and leaders their own unit's, supervisors and the appeals panel any. */
const opens = ({ role, unit }: Post, agencyCode: string): boolean =>
  role === 'supervisor' || role === 'panel' || ((role === 'handler' || role === 'leader') && unit === agencyCode)

/** A 差评 as staff may see it: the matter, the words and the dates; not the person. A ticket of another unit is refused like one that does not exist. */
export const viewTicket = ({ events }: Rooms) =>
  async ({ eventId }: ViewTicket, { posts }: Pick<Staff, 'posts'>): Promise<TicketView | Refusal> => {
    const event = await events.load(eventId)
    if (event?.outcome.state !== 'rated' || !event.outcome.ticket) return { refused: 'notAllowed' }
    const { rating, ticket } = event.outcome
    if (!posts.some((post) => opens(post, ticket.agencyCode))) return { refused: 'notAllowed' }
    const { projectNo, item, agency, window } = event.facts
    return {
      eventId, projectNo, item, agency, ...(window === undefined ? {} : { window }),
      level: rating.level,
      reasons: rating.reasons.map((code) => reasonOf(code)?.label ?? code),
      ...(rating.words === undefined ? {} : { words: rating.words }),
      openedAt: ticket.openedAt, dues: ticket.dues, policy: citedPolicy(event)
    }
  }
