import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import type { Rating } from '../domain/rating.ts'
import { postsFor } from '../domain/rectification/entitled.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Ticket } from '../domain/ticket.ts'
import type { Rooms } from './rooms.ts'

/** A ticket with its event, opened by one who may. */
export type Opened = { event: ServiceEvent; rating: Rating; ticket: Ticket; posts: ReturnType<typeof postsFor> }

/** Opens a ticket for a member of staff. One that is not hers to see is refused like one that does not exist. */
export const openedTicket = async ({ events }: Rooms, eventId: string, staff: Staff): Promise<Opened | Refusal> => {
  const event = await events.load(eventId)
  if (event?.outcome.state !== 'rated' || !event.outcome.ticket) return { refused: 'notAllowed' }
  const { rating, ticket } = event.outcome
  const posts = postsFor(staff, ticket)
  return posts.length === 0 ? { refused: 'notAllowed' } : { event, rating, ticket, posts }
}
