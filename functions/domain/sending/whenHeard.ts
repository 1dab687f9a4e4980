import { addSeconds, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Audience } from './reader.ts'

/** 免打扰: citizens are left alone from 21:00 to 8:00 in Shanghai, in seconds of the day (our choice, 来源待核). */
const [night, morning] = [21 * 3600, 8 * 3600]

const secondOfDay = (now: Instant): number => (Date.parse(now) - Date.parse(startOfDay(localDateOf(now)))) / 1000

/** The earliest instant from `now` on at which somebody of this audience may be disturbed. Staff have working hours of their own, kept where a message is told. */
export const whenHeard = (audience: Audience, now: Instant): Instant => {
  if (audience !== 'citizen') return now
  const second = secondOfDay(now)
  if (second >= morning && second < night) return now
  const today = startOfDay(localDateOf(now))
  return addSeconds(today, second < morning ? morning : morning + 86_400)
}
