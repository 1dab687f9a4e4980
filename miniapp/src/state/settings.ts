import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { phoneStorage } from './phoneStorage.ts'

export const textSizes = ['standard', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

/** 适老化: WeChat's guide scales elder text by 1.4; its largest system size is 1.65 times the standard one. */
export const scales: Record<TextSize, number> = { standard: 1, large: 1.4, largest: 1.65 }

/** `english`: everything a citizen meets is said in English; staff work in Chinese. */
type Settings = { textSize: TextSize; english: boolean; choose: (textSize: TextSize) => void }

export const useSettings = create<Settings>()(persist((set) => ({
  textSize: 'standard',
  english: false,
  choose: (textSize) => set({ textSize })
}), { name: 'settings', storage: phoneStorage, version: 1 }))
