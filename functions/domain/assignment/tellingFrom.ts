import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Telling } from './assignment.ts'
import { behindFrom } from './behindFrom.ts'

/** After which everything that was rated before stands in the indexes, in seconds (our choice: two sweeps). */
const settledAfter = 120

/** The telling of an improvement that is published now: every day of service since 90 days before it was taken up, until today. */
export const tellingFrom = (openedAt: Instant, now: Instant): Telling =>
  ({ next: behindFrom(localDateOf(openedAt)), until: localDateOf(now), named: false, told: 0, notBefore: addSeconds(now, settledAfter) })
