import { addDays, addHours } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { sealHash, sealOrigin } from '../domain/seal/daySeal.ts'
import { sealableFrom } from '../domain/seal/sealTimes.ts'
import { isSignedBy } from '../domain/signed.ts'
import { found } from './exportWalk.ts'
import type { Walk } from './exportWalk.ts'

/** Holds the seal of a day against its key, the seal before it, and what the ledgers of the export come to on that day. */
export const checkSeal = (walk: Walk, seal: DaySeal): void => {
  const { verdict } = walk
  checkSigned(walk, seal)
  checkChained(walk, seal)
  checkPublished(walk, seal)
  const { events, root } = walk.leaves.of(seal.day).sum()
  if (root !== seal.root || events !== seal.events) found(walk, { why: 'sealDiffers', day: seal.day, events: { sealed: seal.events, found: events } })
  verdict.seals += 1
  verdict.newest = seal
}

const checkSigned = ({ keyNamed, ...walk }: Walk, seal: DaySeal): void => {
  const key = keyNamed(seal.keyId)
  if (key) walk.verdict.sealsSigned += 1
  if ((key && !isSignedBy(seal, key)) || seal.region !== walk.verdict.head?.region) found(walk, { why: 'sealForged', day: seal.day })
}

/** Every day has its seal, the first one included: nobody leaves a day out unseen. */
const checkChained = (walk: Walk, { day, previous }: DaySeal): void => {
  const { newest: before } = walk.verdict
  const isNext = before ? day === addDays(before.day, 1) : previous === sealOrigin
  if (!isNext) return found(walk, { why: 'sealMissing', day })
  if (before && previous !== sealHash(before)) found(walk, { why: 'sealBroken', day })
}

/** Nobody shows the public one seal and the export another. */
const checkPublished = (walk: Walk, seal: DaySeal): void => {
  const published = walk.published?.get(seal.day)
  if (!published) return
  walk.verdict.sealsCompared += 1
  if (canonicalJson(published) !== canonicalJson(seal)) found(walk, { why: 'sealNotPublished', day: seal.day })
}

/** How many days before the export have no seal yet though they ought to have one since an hour; none can be told where there is no seal at all. */
export const checkSealedUntil = ({ verdict }: Walk): void => {
  const { newest, head } = verdict
  if (!newest || !head) return
  for (let day = addDays(newest.day, 1); isOverdue(sealableFrom(day), head.at); day = addDays(day, 1)) verdict.sealsDue += 1
}

const isOverdue = (since: Instant, now: Instant): boolean => addHours(since, 1) <= now
