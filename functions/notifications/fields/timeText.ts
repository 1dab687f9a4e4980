import { Instant, LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { fullDayWord, fullInstantWord } from '@haochaping/shared/words/dayWords.ts'

/** A day, as the platforms' page allows it to be written, and a time of a 24-hour clock; either may be missing. */
const written = /^(?:(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?)?(?:(?:^|[ T]?)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?$/u

const two = (part: string): string => part.padStart(2, '0')

/** A moment in its parts; undefined when the text is none. `day` and `time` are as they are shown. */
type Moment = { day?: string; time?: string }

const momentOf = (text: string): Moment | undefined => {
  if (Instant.safeParse(text).success) return { day: fullDayWord(localDateOf(text)), time: fullInstantWord(text).slice(-5) }
  const [, year, month, date, hour, minute] = written.exec(text) ?? []
  const day = year && month && date ? LocalDate.safeParse(`${year}-${two(month)}-${two(date)}`).data : undefined
  if ((year && !day) || (!year && !hour)) return undefined
  return { ...(day ? { day: fullDayWord(day) } : {}), ...(hour && minute ? { time: `${two(hour)}:${minute}` } : {}) }
}

/** Which part a field cannot do without: `time` of day, or `date`. */
export type Needed = 'time' | 'date'

const shown = ({ day, time }: Moment, needed: Needed): string | undefined => {
  if (needed === 'date' ? !day : !day && !time) return undefined
  return needed === 'time' && !time ? `${day} 00:00` : [day, time].filter(Boolean).join(' ')
}

/**
 * 2026年11月21日 10:42, from an instant (shown in Shanghai), a day, a time, or two of them with `~` between. A day where a
 * time is needed begins at 00:00. Undefined when the text says no such thing.
 */
export const timeText = (text: string, needed: Needed): string | undefined => {
  const parts = text.split(/ ?[~～] ?/u).map((part) => momentOf(part))
  const said = parts.map((part) => part && shown(part, needed))
  return said.length <= 2 && said.every((part) => part !== undefined) ? said.join('~') : undefined
}
