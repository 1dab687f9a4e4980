import { countOf } from '@haochaping/shared/indicators/counts.ts'
import { canaryAgency } from '../../domain/canary/isCanary.ts'
import { seenIf, unseen } from './sighting.ts'
import type { Station } from './sighting.ts'

/** 计数: the stored figure of the channel's own agency and day, which was 0 at this level before, is 1; and the record says since when. */
export const figure: Station = async ({ events, agencyDays }, { eventId }, { channel, level }) => {
  const event = await events.load(eventId)
  if (event?.outcome.state !== 'rated' || event.outcome.countedAt === undefined) return unseen
  const stored = await agencyDays.load(canaryAgency(channel), event.facts.servedOn)
  return seenIf(stored !== undefined && countOf(stored.figures.counts, level) === 1)
}
