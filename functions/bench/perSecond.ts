import { inParallel } from '../flows/inParallel.ts'
import { milliseconds } from './milliseconds.ts'

/** How many of these were done in a second, so many in flight. */
export const perSecond = async <T>(all: readonly T[], inFlight: number, one: (item: T) => Promise<unknown>): Promise<number> =>
  all.length / (await milliseconds(() => inParallel(all, inFlight, one)) / 1000)
