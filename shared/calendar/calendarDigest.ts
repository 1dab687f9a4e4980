import { canonicalJson } from '../receipt/canonicalJson.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** FNV-1a over UTF-16 units, 32 bits as hex: enough to notice a change, no protection against anybody. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * A short text that is another one whenever a calendar knows other days: '2-1-0-9f3c21aa' for two years, one overlay,
 * no withdrawal and which days they hold. The order in which they were added makes no difference.
 */
export const calendarDigest = ({ years, overlays, withdrawals = [] }: WorkCalendar): string => {
  const known = [
    years.map(({ year, off, work }) => canonicalJson([year, off, work])).sort(),
    overlays.map(({ id, region, off, work }) => canonicalJson([id, region, off, work])).sort(),
    withdrawals.map(({ withdraws }) => withdraws).sort()
  ]
  return [...known.map(({ length }) => length), fingerprint(canonicalJson(known))].join('-')
}
