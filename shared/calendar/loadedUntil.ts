import { LocalDate } from './localDate.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** The last day whose working days are known without a gap from the first year on; undefined when no year is loaded. */
export const loadedUntil = ({ years }: WorkCalendar): LocalDate | undefined => {
  const loaded = new Set(years.map(({ year }) => year))
  let last = Math.min(...loaded)
  while (loaded.has(last + 1)) last += 1
  return loaded.size > 0 ? LocalDate.parse(`${last}-12-31`) : undefined
}
