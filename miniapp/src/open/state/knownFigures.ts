import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { phoneStorage } from '../../state/phoneStorage.ts'
import { without } from '../../state/without.ts'

type KnownFigures = { /** By month; the freshest last. */ known: Record<Period, unknown>; keep: (figures: PublicFigures) => void; drop: (period: Period) => void }

/** This month and the two before it. */
const most = 3

export const useKnownFigures = create<KnownFigures>()(persist((set) => ({
  known: {},
  keep: (figures) => set(({ known }) => {
    const next: Record<Period, unknown> = { ...without(known, figures.period), [figures.period]: figures }
    for (const oldest of Object.keys(next).slice(0, -most)) delete next[oldest]
    return { known: next }
  }),
  drop: (period) => set(({ known }) => ({ known: without(known, period) }))
}), { name: 'knownFigures', storage: phoneStorage, version: 1 }))

/** The public figures of a month as this phone saw them last; those of another version of the program are none. */
export const keptFigures = (period: Period): PublicFigures | undefined => {
  const kept = PublicFigures.safeParse(useKnownFigures.getState().known[period])
  return kept.success ? kept.data : undefined
}
