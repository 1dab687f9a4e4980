import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { RatingAccepted } from '@haochaping/shared/schemas/submitRating.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { phoneStorage } from './phoneStorage.ts'

/** `instead` is the level that was sent last, when an earlier sending had already arrived with another one. */
export type KeptReceipt = { accepted: RatingAccepted; instead?: Level }
type Receipts = { receipts: Record<string, KeptReceipt>; keep: (key: string, receipt: KeptReceipt) => void }

export const useReceipts = create<Receipts>()(persist((set) => ({
  receipts: {},
  keep: (key, receipt) => set(({ receipts }) => ({ receipts: { ...receipts, [key]: receipt } }))
}), { name: 'receipts', storage: phoneStorage, version: 1 }))
