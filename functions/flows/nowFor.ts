import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Rooms } from './rooms.ts'

/** What time it is for this event: never before its last ledger entry, though that was written by a clock that is ahead of ours. */
export const nowFor = ({ clock }: Pick<Rooms, 'clock'>, { ledger }: Pick<ServiceEvent, 'ledger'>): Instant => {
  const [now, last] = [clock.now(), ledger.at(-1)?.at]
  return last !== undefined && last > now ? last : now
}
