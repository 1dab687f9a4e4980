import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'

export type Entry = CaseProgress['steps'][number]
/** One round of the handling: its part of the ledger, and what was written in it. */
export type Round = Partial<Pick<Handling, 'way' | 'works' | 'reply' | 'verdict'>> & { entries: Entry[]; last: boolean }

/** The ledger in rounds: each 重新交办 begins a new one. Without a handling all is one round. */
export const roundsOf = ({ steps, handling }: CaseProgress): Round[] => {
  const parts: Entry[][] = [[]]
  for (const entry of steps) {
    if (entry.fact === 'reopened') parts.push([])
    parts[parts.length - 1]?.push(entry)
  }
  return parts.map((entries, at): Round => {
    const last = at === parts.length - 1
    return { ...(last ? handling : handling?.rounds[at]), entries, last }
  })
}
