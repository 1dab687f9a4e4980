/** Numbers in [0, 1), the same for the same keys on every machine. */
export type Random = () => number

const { imul } = Math

/** One avalanche of 32 bits (the finish of mulberry32): neighbouring keys give unrelated streams. */
const scramble = (value: number): number => {
  const once = imul(value ^ (value >>> 15), value | 1)
  const twice = once ^ (once + imul(once ^ (once >>> 7), once | 61))
  return (twice ^ (twice >>> 14)) >>> 0
}

/** mulberry32, started from any keys (whole numbers): seededRandom(seed, 20261118, 42). Not for secrets. */
export const seededRandom = (...keys: readonly number[]): Random => {
  let state = keys.reduce((mixed, key) => scramble(mixed + imul(key, 0x9e3779b1)), 0x6d2b79f5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    return scramble(state) / 4_294_967_296
  }
}

/** A whole number from 0 to n − 1. */
export const below = (random: Random, n: number): number => Math.floor(random() * n)

/** One of a list, all equally likely. Throws RangeError when the list is empty. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => {
  const found = list[below(random, list.length)]
  if (found === undefined) throw new RangeError('nothing to choose from')
  return found
}
