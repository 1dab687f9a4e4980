import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import { Tally } from '../domain/figures/tally.ts'

/** Folds of agency-days while events go by: equal tallies are kept once with their number, so that memory grows with days and not with events. */
export type DayFolds = {
  add(agencyCode: string, day: LocalDate, tally: Tally): void
  /** What was added to this day, folded; undefined where nothing was. */
  of(agencyCode: string, day: LocalDate): AgencyDay | undefined
  /** Every day that something was added to. */
  days(): { agencyCode: string; day: LocalDate }[]
}

const separator = ' '

export const dayFolds = (): DayFolds => {
  const counted = new Map<string, Map<string, number>>()
  return {
    add: (agencyCode, day, tally) => {
      const name = `${day}${separator}${agencyCode}`
      const tallies = counted.get(name) ?? new Map<string, number>()
      const text = JSON.stringify(tally)
      counted.set(name, tallies.set(text, (tallies.get(text) ?? 0) + 1))
    },
    of: (agencyCode, day) => {
      const tallies = counted.get(`${day}${separator}${agencyCode}`)
      return tallies && foldAgencyDay(agencyCode, day, [...tallies].flatMap(([text, times]) => Array<Tally>(times).fill(Tally.parse(JSON.parse(text)))))
    },
    days: () => [...counted.keys()].sort().map((name) => ({ day: LocalDate.parse(name.slice(0, 10)), agencyCode: name.slice(10 + separator.length) }))
  }
}
