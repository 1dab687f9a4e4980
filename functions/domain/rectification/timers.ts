import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { isCanary } from '../canary/isCanary.ts'
import { effect } from '../effect.ts'
import type { Effect } from '../effect.ts'
import type { Ticket } from '../ticket.ts'
import { isOpen } from './clock.ts'
import { nextMarks } from './marks.ts'

/** What an event owes with the one timer of its ticket set to whatever its clocks bring next. Nobody is reminded of the canary's. */
export const withTimer = (effects: readonly Effect[], { agencyCode, clocks }: Ticket, rules: Rules): Effect[] => {
  const others = effects.filter(({ kind }) => kind !== 'tick')
  if (isCanary(agencyCode)) return others
  const next = clocks.filter(isOpen).flatMap((clock) => nextMarks(clock, rules).map(({ at }) => at)).sort().at(0)
  return next === undefined ? others : [...others, effect('tick', next)]
}
