import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import { kindOfPeriod, monthsOf } from '@haochaping/shared/indicators/period.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'

/** One bar: a day or a month, its 差评, and whether none has more. */
export type Bar = { at: string; bad: number; most: boolean }

type Series = Pick<Summary, 'period' | 'from' | 'to' | 'today' | 'series'>

/** Every day (week, month) or month (quarter, year) of the period that has begun. */
const timesOf = ({ period, from, to, today }: Series): string[] => {
  const kind = kindOfPeriod(period)
  if (kind === 'quarter' || kind === 'year') return monthsOf(period).filter((month) => month <= today.slice(0, 7))
  const days: string[] = []
  for (let day = from; day <= to && day <= today; day = addDays(day, 1)) days.push(day)
  return days
}

/** 差评 by day or month, those without any among them. */
export const dailyBars = (summary: Series): Bar[] => {
  const badAt = (at: string): number => summary.series.find((one) => one.at === at)?.cut.bad ?? 0
  const times = timesOf(summary).map((at) => ({ at, bad: badAt(at) }))
  const most = Math.max(0, ...times.map(({ bad }) => bad))
  return times.map((one) => ({ ...one, most: most > 0 && one.bad === most }))
}
