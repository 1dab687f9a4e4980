import type { Tally } from './tally.ts'

/** 异常: what only shows beside the other ratings of the same agency and day. */
export type Patterned = Tally & { pattern: readonly ('burst' | 'sameAccount')[] }

/** So many good ratings within one minute at one window, and so many cases of others rated by one account on one day, are named (our choices, 来源待核): nobody is served that fast, and a helper has few to help. They count like any other. */
const [burstFrom, sameAccountFrom] = [3, 5]

/** Tallies of one agency-day with the patterns that they are part of. */
export const patterned = (tallies: readonly Tally[]): Patterned[] => {
  const [bursts, accounts] = [frequent(tallies, minuteName, burstFrom), frequent(tallies, ({ passer }) => passer, sameAccountFrom)]
  return tallies.map((tally) => ({
    ...tally,
    pattern: [...(bursts.has(minuteName(tally)) ? ['burst' as const] : []), ...(accounts.has(tally.passer) ? ['sameAccount' as const] : [])]
  }))
}

const minuteName = ({ window, minute, ratedOn }: Tally): string | undefined => (minute === undefined ? undefined : `${window} ${ratedOn} ${minute}`)

const frequent = (tallies: readonly Tally[], nameOf: (tally: Tally) => string | undefined, from: number): Set<string | undefined> => {
  const times = new Map<string, number>()
  for (const tally of tallies) {
    const name = nameOf(tally)
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1)
  }
  return new Set([...times].filter(([, count]) => count >= from).map(([name]) => name))
}
