import { unconfirmed } from '../policy/sourced.ts'
import type { Rate } from './rate.ts'

/** Under so many no share is shown: people could be told from it, and it says next to nothing. */
export const floor = unconfirmed(5, '本产品缺省，来源待核')

/** Whether a rate stands on too few to be shown. */
export const isTooFew = ({ outOf }: Rate): boolean => outOf < floor.value

/** From so many on it can be said that few were of the one opinion, or of the other: below, the two would overlap and give the number away. */
export const sidesPartFrom = 2 * floor.value - 1
