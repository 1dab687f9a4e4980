import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canaryChannels } from '@haochaping/shared/schemas/canaryState.ts'
import type { CanaryState } from '@haochaping/shared/schemas/canaryState.ts'
import type { Canary } from './canary.ts'

/** So many hours after the last trial has ended, the next should have (our choice: a day and two hours to notice and mend). */
const silentAfter = 26

/** 差评通道 as it is shown now. What fails stays failing also where it is not tried again: that is the graver thing to say. */
export const canaryStateOf = (canary: Canary | undefined, now: Instant): CanaryState => {
  if (!canary) return { state: 'none' }
  const { failing, endedAt, begunAt } = canary
  const worst = canaryChannels.flatMap((channel) => {
    const standing = failing[channel]
    return standing ? [{ channel, ...standing }] : []
  }).toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))[0]
  if (worst) return { state: 'failing', ...worst }
  const since = endedAt ?? begunAt
  if (now > addHours(since, silentAfter)) return { state: 'silent', since }
  return endedAt === undefined ? { state: 'none' } : { state: 'passed', at: endedAt }
}
