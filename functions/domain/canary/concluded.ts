import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canaryChannels } from '@haochaping/shared/schemas/canaryState.ts'
import type { CanaryChannel } from '@haochaping/shared/schemas/canaryState.ts'
import type { Canary, Trial } from './canary.ts'

type Standing = Canary['failing'][CanaryChannel]

/** What a look has brought to its end. */
const endedIn = (before: Canary, trials: readonly Trial[]): Trial[] =>
  trials.filter(({ ended }, at) => ended !== undefined && before.trials[at]?.ended === undefined)

/** A channel fails from its first failure on, whatever stages the later ones are at, until all its trials of one day have come through. */
const standingOf = (before: Standing, channel: CanaryChannel, { now, trials, fresh }: { now: Instant; trials: readonly Trial[]; fresh: readonly Trial[] }): Standing => {
  const failed = fresh.flatMap(({ channel: own, ended }) => (own === channel && ended?.verdict === 'failed' ? [ended.stage] : []))[0]
  if (failed !== undefined) return { since: before?.since ?? now, stage: failed }
  return trials.filter((trial) => trial.channel === channel).every(({ ended }) => ended?.verdict === 'passed') ? undefined : before
}

/** The canary after a look at its trials. */
export const concluded = (before: Canary, trials: readonly Trial[], now: Instant): Canary => {
  const fresh = endedIn(before, trials)
  if (fresh.length === 0) return { ...before, trials: [...trials] }
  const failing = Object.fromEntries(canaryChannels.flatMap((channel) => {
    const standing = standingOf(before.failing[channel], channel, { now, trials, fresh })
    return standing ? [[channel, standing]] : []
  }))
  return { ...before, trials: [...trials], failing, endedAt: now }
}
