import { addDays, addHours, addSeconds, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { badLevels } from '@haochaping/shared/indicators/counts.ts'
import { canaryChannels } from '@haochaping/shared/schemas/canaryState.ts'
import type { Canary, Trial } from './canary.ts'

/** From this hour in Shanghai on the day's trials are given (our choice: before the halls open). */
const hour = 6

/** So many seconds one look has to itself; a sweep comes by every sixty (our choice). */
const pause = 30

/** When the trials of a day begin. */
export const canaryOpens = (day: LocalDate): Instant => addHours(startOfDay(day), hour)

/** One of each bad level by each channel. */
const freshTrials: readonly Trial[] = canaryChannels.flatMap((channel) => badLevels.map((level) => ({ channel, level, stage: 'door' as const })))

const begun = (known: Canary | undefined, now: Instant): Canary | undefined => {
  const day = localDateOf(now)
  if (now < canaryOpens(day) || known?.day === day) return undefined
  return { version: 0, failing: {}, ...known, day, begunAt: now, lookedAt: now, trials: [...freshTrials] }
}

/** Whether something is still under way; not where the clock was put back behind its beginning. */
const isUnderWay = ({ begunAt, trials }: Canary, now: Instant): boolean => begunAt <= now && trials.some(({ ended }) => ended === undefined)

/**
 * The canary with a look at it taken by whoever stores it, or the day's trials begun; undefined when there is nothing
 * to look at now: all have ended, or somebody has just looked. A day whose hours nobody was there for is left out.
 */
export const claimed = (known: Canary | undefined, now: Instant): Canary | undefined => {
  if (!known || !isUnderWay(known, now)) return begun(known, now)
  return now < addSeconds(known.lookedAt, pause) ? undefined : { ...known, lookedAt: now }
}

/** The first instant after `after` at which there will be something to do: the next look, or the next day's beginning. What was begun since then counts too. */
export const nextClaim = (known: Canary | undefined, after: Instant): Instant => {
  const opening = nextOpening(known, after)
  if (!known || !isUnderWay(known, opening)) return opening
  const due = addSeconds(known.lookedAt, pause)
  return due > after ? due : addSeconds(after, pause)
}

/** When a day opens whose trials are not the known ones. */
const nextOpening = (known: Canary | undefined, after: Instant): Instant => {
  const today = localDateOf(after)
  const day = [today, addDays(today, 1)].find((one) => canaryOpens(one) > after && one !== known?.day)
  return canaryOpens(day ?? addDays(today, 2))
}
