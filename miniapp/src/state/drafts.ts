import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Draft } from './draft.ts'
import { newRatingId } from './newRatingId.ts'
import { phoneStorage } from './phoneStorage.ts'
import { without } from './without.ts'

type Drafts = {
  drafts: Record<string, Draft>
  /** The draft under the key, begun now if there was none. */
  open: (key: string) => Draft
  change: (key: string, change: (draft: Draft) => Draft) => void
  drop: (key: string) => void
}

/** A person may show who they are; without a word from them nobody at the counter is told. */
const fresh = (): Draft => ({ ratingId: newRatingId(), reasons: [], words: '', anonymous: true })

export const useDrafts = create<Drafts>()(persist((set, get) => ({
  drafts: {},
  open: (key) => {
    const draft = get().drafts[key] ?? fresh()
    if (get().drafts[key] === undefined) set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }))
    return draft
  },
  change: (key, change) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: change(drafts[key] ?? fresh()) } })),
  drop: (key) => set(({ drafts }) => ({ drafts: without(drafts, key) }))
}), { name: 'drafts', storage: phoneStorage, version: 1 }))
