/** Something to be measured: does its `round`-th turn and gives the figure of it. */
export type Contender = (round: number) => Promise<number>

/**
 * Lets contenders take turns, so many rounds, and gives the figures of each. Who goes first moves on every round, so
 * that whatever the machine is doing beside falls on all of them alike; the first rounds warm up and are not kept.
 */
export const alternately = async <Name extends string>(contenders: Record<Name, Contender>, { rounds, warmUp }: { rounds: number; warmUp: number }): Promise<Record<Name, number[]>> => {
  const names = Object.keys(contenders) as Name[] // the keys of this very record
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]> // one list for each
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const at of names.keys()) {
      const name = names[(round + at) % names.length]
      if (name === undefined) continue
      const figure = await contenders[name](round)
      if (round >= warmUp) figures[name].push(figure)
    }
  }
  return figures
}
