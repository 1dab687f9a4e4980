import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { PublicFigures, ViewPublic } from '@haochaping/shared/schemas/viewPublic.ts'
import { latest } from '../domain/figures/cells.ts'
import { publicFigures } from '../domain/figures/publicFigures.ts'
import { canaryState } from './canary/canaryState.ts'
import { countedUpTo } from './countedUpTo.ts'
import type { Rooms } from './rooms.ts'

/** 公开的数字 of a month, for everybody. Agencies and divisions without any service in it are not listed. */
export const viewPublic = (rooms: Rooms) => async ({ period }: ViewPublic): Promise<PublicFigures> => {
  const { region, regionName, summaries, clock } = rooms
  const toldAt = clock.now()
  const kept = await summaries.region.load(region, period)
  const places = kept?.figures.places ?? {}
  const below = Object.values(places)
  return {
    toldAt, today: localDateOf(toldAt), place: { code: region, name: regionName(region), kind: 'region' }, period, from: firstDayOf(period), to: lastDayOf(period),
    ...publicFigures(places),
    canary: await canaryState(rooms),
    counted: await countedUpTo(rooms, { ...(kept ? { at: kept.at } : {}), lastRatedOn: latest(below.map((one) => one.lastRatedOn)), lastServedOn: latest(below.map((one) => one.lastServedOn)) }, firstDayOf(period))
  }
}
