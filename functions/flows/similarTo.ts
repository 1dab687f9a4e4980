import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import type { CountedTicket } from '@haochaping/shared/schemas/viewSummary.ts'
import { isInForce } from '../domain/assignment/improved.ts'
import { similarWords } from '../domain/assignment/similarWords.ts'
import type { Worded } from '../domain/assignment/similarWords.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'

/** How many texts of the group, and of the other 差评 of the item, are compared: the latest (our choice: a second's work). */
const groupRead = 30
const othersRead = 60
const abreast = 8

/** 差评 of the same item with other reasons, or with none, whose words are like those of the group; only where people wrote words. */
export const similarTo = async (rooms: Pick<Rooms, 'events'>, { item, reason, tickets: group }: Proposal, tickets: readonly CountedTicket[]): Promise<Proposal['similar']> => {
  const others = tickets.filter((ticket) => ticket.item === item && !ticket.reasons.includes(reason)).toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, othersRead)
  const [own, candidates] = [await wordsOf(rooms, group.slice(0, groupRead)), await wordsOf(rooms, others)]
  const days = new Map(others.map(({ eventId, day }) => [eventId, day]))
  return similarWords(own, candidates).flatMap(({ eventId, shared }) => {
    const day = days.get(eventId)
    return day ? [{ eventId, day, shared }] : []
  })
}

const wordsOf = async ({ events }: Pick<Rooms, 'events'>, tickets: readonly { eventId: string }[]): Promise<Worded[]> => {
  const found = await inParallel(tickets, abreast, ({ eventId }) => events.load(eventId))
  return found.flatMap((event) => {
    const words = event && isInForce(event) && event.outcome.state === 'rated' ? event.outcome.rating.words : undefined
    return event && words !== undefined ? [{ eventId: event.eventId, words }] : []
  })
}
