import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import { publicRow, publicRows } from '@haochaping/shared/indicators/publicRows.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import type { PublicFigures, ViewPublic } from '@haochaping/shared/schemas/viewPublic.ts'
import { canaryState } from './canary/canaryState.ts'
import { countedUpTo } from './countedUpTo.ts'
import { figuresOfRegion } from './figuresOf.ts'
import type { Rooms } from './rooms.ts'

/** 公开的数字 of a month, for everybody. Agencies and divisions without any service in it are not listed. */
export const viewPublic = (rooms: Rooms) => async ({ period }: ViewPublic): Promise<PublicFigures> => {
  const { region } = rooms
  const figures = await figuresOfRegion(rooms, region, period)
  const rows = publicRows(figures.places.map(({ counts }) => counts))
  return {
    today: localDateOf(rooms.clock.now()), place: { code: region, name: figures.name, kind: 'region' }, period, from: firstDayOf(period), to: lastDayOf(period),
    whole: publicRow(figures.counts),
    places: figures.places.flatMap(({ counts: _, ...place }, at) => (rows[at] ? [{ ...place, row: rows[at] }] : [])),
    reasons: figures.reasons.filter(({ count }) => count >= floor.value),
    canary: await canaryState(rooms),
    counted: await countedUpTo(rooms, figures, firstDayOf(period))
  }
}
