import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Ticket, TicketIn } from '../ticket.ts'
import type { Scene } from './scene.ts'

/** Whether the citizen can be called at all: not when she rated anonymously, not when the hall sent no number. */
export const canBeCalled = ({ rating, hasPhone }: Pick<Scene, 'rating' | 'hasPhone'>): boolean => !rating.anonymous && hasPhone

/**
 * What the attempts of a round came to, or undefined while more are owed. Unreachable only after as many attempts on as
 * many different days as the policy wants; a message counts as contact only where no call is possible.
 */
export const contactOf = (attempts: Ticket['attempts'], scene: Pick<Scene, 'rating' | 'hasPhone' | 'rules'>): TicketIn<'contacted'>['contact'] | undefined => {
  const spoken = attempts.find(({ outcome }) => outcome === 'reached' || outcome === 'declined')?.outcome
  if (spoken === 'reached' || spoken === 'declined') return spoken
  if (attempts.some(({ outcome }) => outcome === 'sent') && !canBeCalled(scene)) return 'written'
  const { times, days } = scene.rules.policy.contactAttempts
  const calls = attempts.filter(({ outcome }) => outcome === 'noAnswer' || outcome === 'wrongNumber')
  const onDays = new Set(calls.map(({ note }) => localDateOf(note.at))).size
  return calls.length >= times.value && onDays >= days.value ? 'unreachable' : undefined
}
