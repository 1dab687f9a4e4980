import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { closeWindow } from '../domain/closeWindow.ts'
import type { Effect } from '../domain/effect.ts'
import { invite } from '../domain/invite.ts'
import { tick } from '../domain/rectification/tick.ts'
import { redate } from '../domain/redate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { nowFor } from './nowFor.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'

/** Whether an effect changes nothing but the record of its own event. */
export const isOwnChange = ({ kind }: Effect): boolean => kind === 'closeWindow' || kind === 'tick' || kind === 'invite'

/**
 * What an event does by itself when its time has come: no lease is needed where the write itself is the effect. Its dates
 * are looked at first, so that a closure decreed since is not overlooked. The same event when nothing was due after all.
 */
export const changeItself = async (rooms: Rooms, event: ServiceEvent, due: readonly Effect[]): Promise<ServiceEvent> =>
  changed(rooms, event, { due, rules: { policy: rooms.policies.of(event.policy), calendar: await rooms.calendar(event.facts.region) } })

const changed = (rooms: Rooms, event: ServiceEvent, { due, rules }: { due: readonly Effect[]; rules: Rules }): ServiceEvent => {
  const now = nowFor(rooms, event)
  const isDue = (kind: Effect['kind']) => due.some((effect) => effect.kind === kind)
  const dated = redate(event, { rules, now })
  const invited = invite(dated, due, now)
  const closed = isDue('closeWindow') ? closeWindow(invited, rules.policy, now) : invited
  return isDue('tick') ? tick(closed, { now, rules, said: saidBy(rooms, 'system') }) : closed
}
