import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { effect } from '../effect.ts'
import type { Effect } from '../effect.ts'
import type { Ticket } from '../ticket.ts'
import { isOpen } from './clock.ts'
import { nextMarks } from './marks.ts'

/** What an event owes with the one timer of its ticket set to whatever its clocks bring next. */
export const withTimer = (effects: readonly Effect[], { clocks }: Ticket, rules: Rules): Effect[] => {
  const others = effects.filter(({ kind }) => kind !== 'tick')
  const next = clocks.filter(isOpen).flatMap((clock) => nextMarks(clock, rules).map(({ at }) => at)).sort().at(0)
  return next === undefined ? others : [...others, effect('tick', next)]
}
