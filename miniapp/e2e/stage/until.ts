import { setTimeout as pause } from 'node:timers/promises'
import { patience } from './hand.ts'

const beat = 30

/** Tries until it gives something, at most as long as a hand is patient; then throws what `missing` says. What is thrown on the way counts as not yet. */
export const until = async <T>(seen: () => Promise<T | undefined>, missing: (last: unknown) => Promise<string> | string): Promise<T> => {
  const end = performance.now() + patience
  let last: unknown
  for (;;) {
    try {
      const found = await seen()
      if (found !== undefined) return found
    } catch (error) {
      last = error
    }
    if (performance.now() > end) throw new Error(await missing(last))
    await pause(beat)
  }
}
