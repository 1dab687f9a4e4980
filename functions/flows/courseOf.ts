import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { ReasonMonth } from '@haochaping/shared/schemas/assignment.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { behindFrom } from '../domain/assignment/behindFrom.ts'
import { monthsFrom } from '../domain/assignment/monthsFrom.ts'
import { reasonCourse } from '../domain/assignment/reasonCourse.ts'
import type { ItemMonth } from '../domain/assignment/reasonCourse.ts'
import { itemsOf } from '../domain/figures/digest.ts'
import type { Rooms } from './rooms.ts'

/** How many months are shown after it was taken up (our choice: what fits a phone and shows whether it lasted). */
const mostMonths = 12

/** 前后对比: the share of the reason in the months before an improvement was taken up and since; nothing of an explanation, nor of what was declined. */
export const courseOf = async (rooms: Pick<Rooms, 'summaries' | 'clock'>, assignment: Assignment): Promise<ReasonMonth[]> => {
  if (assignment.about.kind !== 'improvement' || assignment.state === 'declined') return []
  const { agencyCode, item, reason } = assignment.about
  const opened = localDateOf(assignment.openedAt)
  const months = monthsFrom(behindFrom(opened), localDateOf(rooms.clock.now())).slice(0, mostMonths)
  const figures = await Promise.all(months.map((period) => itemMonth(rooms, { agencyCode, item, period })))
  return reasonCourse(figures, reason, { opened, ...publishedOn(assignment) })
}

const publishedOn = (assignment: Assignment): { published?: LocalDate } => {
  const said = 'published' in assignment ? assignment.published : undefined
  return said ? { published: localDateOf(said.at) } : {}
}

const itemMonth = async ({ summaries }: Pick<Rooms, 'summaries'>, { agencyCode, item, period }: { agencyCode: string; item: string; period: Period }): Promise<ItemMonth> => {
  const kept = await summaries.agency.load(agencyCode, period)
  return { period, figures: kept && itemsOf(kept.figures).find((one) => one.item === item) }
}
