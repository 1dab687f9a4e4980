import type { LocalDate } from '../calendar/localDate.ts'
import { lastDayOf } from '../indicators/period.ts'
import type { AssignmentAbout } from '../schemas/assignment.ts'
import { periodWord } from './periodWords.ts'
import { reasonWord } from './reasonWord.ts'

/** What an assignment is about, in one line. `near`: the day it is read on; dates of another year name theirs. */
export const assignmentTopic = (about: AssignmentAbout, near?: LocalDate): string => {
  if (about.kind === 'improvement') return `${about.name}：${reasonWord(about.reason)}`
  const { place, period, signal } = about
  return [place.name, ...(period === undefined ? [] : [periodWord(period, near ?? lastDayOf(period))]), ...(signal === undefined ? [] : [signal])].join(' · ')
}
