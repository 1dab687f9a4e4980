import type { Pictures } from './accepted.ts'
import { difference } from './difference.ts'

export type Changed = { name: string; share: number; picture(): Uint8Array }
export type Compared = { same: string[]; changed: Changed[]; fresh: string[]; gone: string[] }

/** The pictures of now beside the accepted ones. `all`: the name of every picture there is; an accepted one of another name is gone. */
export const compare = (now: Pictures, accepted: Pictures, all: ReadonlySet<string>): Compared => {
  const compared: Compared = { same: [], changed: [], fresh: [], gone: [...accepted.keys()].filter((name) => !all.has(name)) }
  for (const [name, png] of now) {
    const before = accepted.get(name)
    const found = before && difference(before, png)
    if (!before) compared.fresh.push(name)
    else if (found) compared.changed.push({ name, ...found })
    else compared.same.push(name)
  }
  return compared
}
