import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CountedDay } from '@haochaping/shared/schemas/clockView.ts'

/** Days in a row of which the same can be said, and which of the count they are. */
export type DayRun = Pick<CountedDay, 'kind' | 'provisional' | 'decree'> & { first: LocalDate; last: LocalDate; counts?: { first: number; last: number } }

const begun = ({ day, kind, provisional, decree, count }: CountedDay): DayRun => ({
  kind, provisional, first: day, last: day,
  ...(decree === undefined ? {} : { decree }), ...(count === undefined ? {} : { counts: { first: count, last: count } })
})

const goesOn = (run: DayRun, { kind, provisional, decree, count }: CountedDay): boolean =>
  kind !== 'arrival' && run.kind === kind && run.provisional === provisional && run.decree === decree && (run.counts === undefined) === (count === undefined)

/** The counted days of a date, in runs: a week of workdays is one line. */
export const dayRuns = (days: readonly CountedDay[]): DayRun[] => {
  const runs: DayRun[] = []
  for (const day of days) {
    const run = runs[runs.length - 1]
    if (run === undefined || !goesOn(run, day)) runs.push(begun(day))
    else runs[runs.length - 1] = { ...run, last: day.day, ...(run.counts === undefined || day.count === undefined ? {} : { counts: { first: run.counts.first, last: day.count } }) }
  }
  return runs
}
