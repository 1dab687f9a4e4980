import { testClock } from '../../../functions/testing/testClock.ts'
import { addSeconds } from '../../../shared/calendar/localDate.ts'
import { startBackEnd } from '../stage/backEnd.ts'
import { worldOn } from '../stage/world.ts'
import type { World } from '../stage/world.ts'
import { furnish } from './furnish.ts'
import type { Made } from './furnish.ts'
import { galleryKeys } from './galleryKeys.ts'
import { galleryNow } from './galleryNow.ts'

/** Services of a working day: enough for figures that say something, and loaded in some ten seconds. */
const perDay = 120

/** A demo city that comes out the same each time, at galleryNow: what is done beside it was done within the hour before. */
export const galleryWorld = async (): Promise<{ world: World; made: Made }> => {
  const world = await worldOn(() => startBackEnd({ perDay, clock: testClock(addSeconds(galleryNow, -3600)), keys: galleryKeys }))
  try {
    return { world, made: await furnish(world.backEnd) }
  } catch (error) {
    await world.end()
    throw error
  }
}
