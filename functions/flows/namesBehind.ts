import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { behindFrom } from '../domain/assignment/behindFrom.ts'
import { applicantName } from './applicantName.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'

const abreast = 16

/** The names of everybody behind an improvement by now, each once, opened to see that none stands in what is published. They are never shown. */
export const namesBehind = async (rooms: Pick<Rooms, 'summaries' | 'events' | 'keys' | 'clock'>, assignment: Assignment): Promise<string[]> => {
  if (assignment.about.kind !== 'improvement' || assignment.state === 'declined') return []
  const { agencyCode, item, reason } = assignment.about
  const days = await rooms.summaries.days(agencyCode, behindFrom(localDateOf(assignment.openedAt)), localDateOf(rooms.clock.now()))
  const counted = days.flatMap(({ tickets }) => tickets).filter((ticket) => ticket.item === item && ticket.reasons.includes(reason)).map(({ eventId }) => eventId)
  const events = await inParallel([...new Set([...counted, ...assignment.also])], abreast, (eventId) => rooms.events.load(eventId))
  return [...new Set(events.flatMap((event) => (event ? [applicantName(rooms.keys, event)] : [])))]
}
