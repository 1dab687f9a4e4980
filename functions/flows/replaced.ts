import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { Kept } from '../storage/summaries.ts'

/** How often figures are folded anew because somebody else stored them in between (our choice); after that they stay owed. */
const attempts = 5

/** Stored figures and how they are made again. */
type Figures = Parameters<typeof canonicalJson>[0]
type Replacing<F> = { load(): Promise<Kept<F> | undefined>; fold(before: F | undefined): Promise<F>; put(figures: F, readRevision: number): Promise<boolean> }

/**
 * Stores what figures come to now, unless they are stored already. The revision is read before what they are folded from,
 * so that whoever stores last has folded last.
 */
export const replaced = async <F extends Figures>({ load, fold, put }: Replacing<F>): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await load()
    const figures = await fold(stored?.figures)
    if (stored && canonicalJson(stored.figures) === canonicalJson(figures)) return
    if (await put(figures, stored?.revision ?? 0)) return
  }
  throw new Error('others keep storing these figures')
}
