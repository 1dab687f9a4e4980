import type { HallKey } from '../keys/keyProvider.ts'
import type { KeyRing } from '../keys/keyRing.ts'

/** The agencies that the hall systems of a ring may report for, taken together. */
export const hallAgencies = ({ halls }: KeyRing): HallKey['agencies'] => {
  const all = Object.values(halls).map(({ agencies }) => agencies)
  return all.includes('*') ? '*' : [...new Set(all.flat())]
}
