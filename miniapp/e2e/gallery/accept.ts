import type { Pictures } from './accepted.ts'
import { difference } from './difference.ts'

/** The accepted pictures after those of now whose name has one of these parts (no part: all) were accepted, and those of pages that are no more were let go. What looks the same stays as it was kept. */
export const accept = (now: Pictures, accepted: Pictures, { parts, all }: { parts: readonly string[]; all: ReadonlySet<string> }): { accepted: Pictures; taken: string[]; gone: string[] } => {
  const gone = [...accepted.keys()].filter((name) => !all.has(name))
  const chosen = [...now].filter(([name]) => parts.length === 0 || parts.some((part) => name.includes(part)))
  const taken = chosen.filter(([name, png]) => {
    const before = accepted.get(name)
    return before === undefined || difference(before, png) !== undefined
  })
  const left = [...accepted].filter(([name]) => all.has(name))
  return { accepted: new Map([...left, ...taken]), taken: taken.map(([name]) => name), gone }
}
