import { kindOfPeriod } from '../indicators/period.ts'
import type { Period } from '../indicators/period.ts'
import type { AssignmentAbout } from '../schemas/assignment.ts'
import { reasonOf } from '../standard/reasons.ts'

/** A period as people say it: 2026年11月, 2026年第4季度, 2026年第48周, 2026年. */
const periodWord = (period: Period): string => {
  const year = `${period.slice(0, 4)}年`
  switch (kindOfPeriod(period)) {
    case 'week': return `${year}第${Number(period.slice(6))}周`
    case 'month': return `${year}${Number(period.slice(5))}月`
    case 'quarter': return `${year}第${period.slice(6)}季度`
    case 'year': return year
  }
}

/** The words of a reason by its code. */
export const reasonWord = (code: string): string => reasonOf(code)?.label ?? code

/** What an assignment is about, in one line. */
export const assignmentTopic = (about: AssignmentAbout): string => {
  if (about.kind === 'improvement') return `${about.name}：${reasonWord(about.reason)}`
  const { place, period, signal } = about
  return [place.name, ...(period === undefined ? [] : [periodWord(period)]), ...(signal === undefined ? [] : [signal])].join(' · ')
}
