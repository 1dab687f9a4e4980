import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import type { ActDraft } from './actDraft.ts'
import { newRatingId } from './newRatingId.ts'
import { phoneStorage } from './phoneStorage.ts'
import { keyOf } from './session.ts'
import { without } from './without.ts'

/** A draft with whose, for what and of which kind it is: what it needs to be sent. */
export type KeptAct = ActDraft & { who: string; eventId: string; name: CitizenCommandName }

type ActDrafts = {
  drafts: Record<string, KeptAct>
  change: (key: string, change: (draft: KeptAct) => KeptAct) => void
  keep: (key: string, draft: KeptAct) => void
  drop: (key: string) => void
}

export const useActDrafts = create<ActDrafts>()(persist((set) => ({
  drafts: {},
  change: (key, change) => set(({ drafts }) => {
    const draft = drafts[key]
    return draft === undefined ? {} : { drafts: { ...drafts, [key]: change(draft) } }
  }),
  keep: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
  drop: (key) => set(({ drafts }) => ({ drafts: without(drafts, key) }))
}), { name: 'actDrafts', storage: phoneStorage, version: 1 }))

/** The name under which the draft is kept. */
export const actKey = (eventId: string, name: CitizenCommandName): string => `${keyOf(eventId)}/${name}`

/** The draft of this act, begun now if there was none. */
export const openAct = (eventId: string, name: CitizenCommandName): KeptAct => {
  const key = actKey(eventId, name)
  const before = useActDrafts.getState().drafts[key]
  if (before !== undefined) return before
  const who = key.slice(0, key.length - eventId.length - name.length - 2)
  const fresh: KeptAct = { who, eventId, name, actId: newRatingId(), words: '', photos: [] }
  useActDrafts.getState().keep(key, fresh)
  return fresh
}
