import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { instantAt } from '@haochaping/shared/calendar/workingTime.ts'
import type { Sending } from '@haochaping/shared/policy/sending.ts'
import type { Audience } from './reader.ts'

/** The earliest instant from `now` on at which somebody of this audience may be disturbed. Quiet hours are a citizen's; staff have working hours, kept where a message is told. */
export const whenHeard = (audience: Audience, { quietHours: { value: quiet } }: Pick<Sending, 'quietHours'>, now: Instant): Instant => {
  if (audience !== 'citizen' || quiet === 'none') return now
  const today = localDateOf(now)
  const [from, to] = [instantAt(today, quiet.from), instantAt(today, quiet.to)]
  const isQuiet = from < to ? from <= now && now < to : from <= now || now < to
  if (!isQuiet) return now
  return now < to ? to : instantAt(addDays(today, 1), quiet.to)
}
