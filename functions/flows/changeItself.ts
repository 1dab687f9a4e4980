import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { closeWindow } from '../domain/closeWindow.ts'
import type { Effect } from '../domain/effect.ts'
import { firmUp } from '../domain/firmUp.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Rooms } from './rooms.ts'

/** Whether an effect changes nothing but the record of its own event. */
export const isOwnChange = ({ kind }: Effect): boolean => kind === 'closeWindow' || kind === 'firmUp'

/** Closes a window or firms up dates, in one conditional write: no lease is needed where the write itself is the effect. Says how many were done. */
export const changeItself = async ({ events, clock, calendar }: Rooms, event: ServiceEvent, due: readonly Effect[]): Promise<number> => {
  const rule = { policy: policyOf(event.policy), calendar: await calendar(event.facts.region), now: clock.now() }
  const isDue = (kind: Effect['kind']) => due.some((effect) => effect.kind === kind)
  const firm = isDue('firmUp') ? firmUp(event, rule) : event
  const after = isDue('closeWindow') ? closeWindow(firm, rule.policy, rule.now) : firm
  return after !== event && await events.save(event, after) ? due.filter(isOwnChange).length : 0
}
