import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { tick } from '../domain/rectification/tick.ts'
import { redate } from '../domain/redate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { nowFor } from './nowFor.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'

/** The event with everything that has happened by its clocks until now: whoever acts in the minute before the sweep comes by finds a breach recorded, not slipped past. */
export const upToNow = (rooms: Rooms, event: ServiceEvent, rules: Rules): ServiceEvent => {
  const now = nowFor(rooms, event)
  return tick(redate(event, { rules, now }), { now, rules, said: saidBy(rooms, 'system') })
}
