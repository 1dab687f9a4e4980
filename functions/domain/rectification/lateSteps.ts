import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { workdaysBetween } from '@haochaping/shared/calendar/workdaysBetween.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Ticket } from '../ticket.ts'

/** What an act ended late, for its ledger entry: each step with the working days between its due day and the day it was done. */
export const lateSteps = (before: Ticket | undefined, after: Ticket, { calendar }: Rules): { late?: string } => {
  const wasLate = new Set(before?.clocks.flatMap((clock) => (clock.state === 'late' ? [`${clock.step} ${clock.startedAt}`] : [])))
  const ended = [...after.clocks, ...after.rounds.slice(before?.rounds.length ?? 0).flatMap(({ clocks }) => clocks)]
    .flatMap((clock) => (clock.state === 'late' && !wasLate.has(`${clock.step} ${clock.startedAt}`) ? [`${clock.step} ${workdaysBetween(calendar, clock.due.on, localDateOf(clock.at)).count}`] : []))
  return ended.length === 0 ? {} : { late: ended.join(' ') }
}
