import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { phoneStorage } from './phoneStorage.ts'
import { without } from './without.ts'

type Outbox = {
  /** Ratings on their way, by whose they are and for what; on the phone before they are sent, gone once answered. */
  unsent: Record<string, SubmitRating>
  keep: (key: string, asked: SubmitRating) => void
  drop: (key: string) => void
}

export const useOutbox = create<Outbox>()(persist((set) => ({
  unsent: {},
  keep: (key, asked) => set(({ unsent }) => ({ unsent: { ...unsent, [key]: asked } })),
  drop: (key) => set(({ unsent }) => ({ unsent: without(unsent, key) }))
}), { name: 'outbox', storage: phoneStorage, version: 1 }))
