import { firstDayOf, kindOfPeriod, lastDayOf } from '../../indicators/period.ts'
import type * as chinese from '../periodWords.ts'
import { dateWord, monthWord } from './dayWords.ts'
import type { Wording } from './wording.ts'

export const periodWord: Wording<typeof chinese.periodWord> = (period) => {
  const year = period.slice(0, 4)
  switch (kindOfPeriod(period)) {
    case 'week': return `${dateWord(firstDayOf(period))}–${dateWord(lastDayOf(period))} ${lastDayOf(period).slice(0, 4)}`
    case 'month': return `${monthWord(Number(period.slice(5)))} ${year}`
    case 'quarter': return `quarter ${period.slice(6)} of ${year}`
    case 'year': return year
  }
}
