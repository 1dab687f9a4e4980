import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { phoneStorage } from './phoneStorage.ts'
import { keyOf } from './session.ts'

/** A case seen on this phone; with a pass when it was found by code or number. */
export type KnownCase = { case: CaseGlance; pass?: string; scanned?: boolean }

type KnownCases = { known: Record<string, KnownCase>; keep: (cases: readonly KnownCase[]) => void }

/** Enough for a person, and far below what a phone lets a program store. */
const most = 200

export const useKnownCases = create<KnownCases>()(persist((set) => ({
  known: {},
  keep: (cases) => set(({ known }) => {
    const next = { ...known }
    for (const one of cases) {
      const key = keyOf(one.case.eventId)
      const before = next[key]
      delete next[key] // so that it stands last, among the freshest
      next[key] = { ...before, ...one }
    }
    for (const oldest of Object.keys(next).slice(0, -most)) delete next[oldest]
    return { known: next }
  })
}), { name: 'knownCases', storage: phoneStorage, version: 1 }))

/** What this phone knows of a service event, for the one signed in. */
export const knownCase = (eventId: string): KnownCase | undefined => useKnownCases.getState().known[keyOf(eventId)]
