import { firstDayOf, kindOfPeriod, lastDayOf, monthsOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { foldAgencyPeriod } from '../domain/figures/agencyPeriod.ts'
import type { Cells } from '../domain/figures/cells.ts'
import { replaced } from './replaced.ts'
import type { Rooms } from './rooms.ts'

/** Makes the figures of an agency's week or month again from its days, of a quarter or a year from its months, and stores them. */
export const foldPeriod = ({ summaries, clock }: Pick<Rooms, 'summaries' | 'clock'>, agencyCode: string, period: Period): Promise<void> => replaced({
  load: () => summaries.agency.load(agencyCode, period),
  fold: async () => foldAgencyPeriod(agencyCode, period, await partsOf(summaries, agencyCode, period)),
  put: (figures, revision) => summaries.agency.put(figures, revision, clock.now())
})

const partsOf = async (summaries: Rooms['summaries'], agencyCode: string, period: Period): Promise<Cells[]> => {
  const kind = kindOfPeriod(period)
  const parts = kind === 'week' || kind === 'month'
    ? await summaries.days(agencyCode, firstDayOf(period), lastDayOf(period))
    : (await Promise.all(monthsOf(period).map((month) => summaries.agency.load(agencyCode, month)))).flatMap((kept) => kept?.figures ?? [])
  return parts
}
