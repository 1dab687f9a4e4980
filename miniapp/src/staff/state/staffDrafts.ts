import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { newRatingId } from '../../state/newRatingId.ts'
import { phoneStorage } from '../../state/phoneStorage.ts'
import { keyOf } from '../../state/session.ts'
import { without } from '../../state/without.ts'

/**
 * An act being written. Its id is made with it, so however often it is sent it is done once. `seen` is the ticket as
 * the writer last saw it: its turn, and how far its ledger had got.
 */
export type ActDraft = {
  actId: string
  seen: { turn: number; position: number }
  texts: Record<string, string>
  photos: KeptPhoto[]
  confirmed: string[]
}

type StaffDrafts = {
  drafts: Record<string, ActDraft>
  keep: (key: string, draft: ActDraft) => void
  drop: (key: string) => void
}

export const freshDraft = (seen: ActDraft['seen']): ActDraft => ({ actId: newRatingId(), seen, texts: {}, photos: [], confirmed: [] })

/** Whether anything would be lost with it. */
export const isWritten = ({ texts, photos }: ActDraft): boolean => photos.length > 0 || Object.keys(texts).some((name) => texts[name] !== '')

/** Whose, about which ticket or assignment, which form. */
export const draftKey = (about: string, form: string): string => `${keyOf(about, 'staff')}/${form}`

/** What staff have written and not yet sent; on the phone until it is. */
export const useStaffDrafts = create<StaffDrafts>()(persist((set) => ({
  drafts: {},
  keep: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
  drop: (key) => set(({ drafts }) => ({ drafts: without(drafts, key) }))
}), { name: 'staffDrafts', storage: phoneStorage, version: 1 }))
