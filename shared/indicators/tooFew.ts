import { unconfirmed } from '../policy/sourced.ts'
import type { Rate } from './rate.ts'

/** Under so many no share is shown: people could be told from it, and it says next to nothing. */
export const floor = unconfirmed(5, '本产品缺省，来源待核')

/** Whether a rate stands on too few to be shown. */
export const isTooFew = ({ outOf }: Rate): boolean => outOf < floor.value
