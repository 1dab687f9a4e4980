import { create } from 'zustand'
import { onStaffPage } from './routes.ts'

/** Our words and, once they are there, what stands in their place in English; `missing`: they could not be fetched, so it stays Chinese for now. */
export const useTwins = create<{ twins: ReadonlyMap<unknown, unknown>; missing: boolean }>(() => ({ twins: new Map(), missing: false }))

/** Whether the open page speaks English. Those of staff never do. */
export const inEnglish = (): boolean => useTwins.getState().twins.size > 0 && !onStaffPage()

/** The words in the language of this phone, in the same shape. To be asked while drawing and not while a module loads: the language comes later and can change. */
export const spoken = <W>(words: W): W => (inEnglish() && useTwins.getState().twins.get(words) as W | undefined) || words // a twin has the shape of its words
