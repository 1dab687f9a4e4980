import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import { phoneStorage } from './phoneStorage.ts'
import { without } from './without.ts'

type ConsentReports = {
  /** What was answered and not yet told to the server, by whose it is and its report. */
  waiting: Record<string, RecordConsent>
  keep: (key: string, report: RecordConsent) => void
  drop: (key: string) => void
}

export const useConsentReports = create<ConsentReports>()(persist((set) => ({
  waiting: {},
  keep: (key, report) => set(({ waiting }) => ({ waiting: { ...waiting, [key]: report } })),
  drop: (key) => set(({ waiting }) => ({ waiting: without(waiting, key) }))
}), { name: 'consentReports', storage: phoneStorage, version: 1 }))
