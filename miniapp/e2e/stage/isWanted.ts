import type { Place } from './places.ts'

const wanted = process.env['PLACE']?.split(',')

/** Whether the tests are to be run there: PLACE=weapp,h5 chooses where, nothing chooses all places. */
export const isWanted = (place: Place): boolean => wanted === undefined || wanted.includes(place)
