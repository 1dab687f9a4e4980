import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import type { ViewSummary } from '@haochaping/shared/schemas/viewSummary.ts'
import { phoneStorage } from '../../state/phoneStorage.ts'
import { useStaffSession } from '../../state/session.ts'
import { without } from '../../state/without.ts'

type KnownSummaries = {
  /** By whom, where and when; the freshest last. */
  known: Record<string, unknown>
  /** The widest place of each who was signed in: she need not name it. */
  homes: Record<string, string>
  keep: (asked: ViewSummary, summary: Summary) => void
  drop: (asked: ViewSummary) => void
}

/** Home in this period and the one before, and two places below it. */
const most = 4
/** WeChat stores 1 MB under one name and these share one; what is longer is not kept (letters of the text). */
const longest = 150_000

const keyIn = (homes: Record<string, string>, { place, period }: ViewSummary): string => {
  const { who } = useStaffSession.getState()
  return `${who}/${place ?? homes[who] ?? ''}/${period}`
}

const last = (known: Record<string, unknown>): Record<string, unknown> => {
  const left = { ...known }
  for (const oldest of Object.keys(left).slice(0, -most)) delete left[oldest]
  return left
}

export const useKnownSummaries = create<KnownSummaries>()(persist((set) => ({
  known: {},
  homes: {},
  keep: (asked, summary) => set((before) => {
    const homes = asked.place === undefined ? { ...before.homes, [useStaffSession.getState().who]: summary.place.code } : before.homes
    const key = keyIn(homes, asked)
    const others = without(before.known, key)
    return { homes, known: JSON.stringify(summary).length > longest ? others : last({ ...others, [key]: summary }) }
  }),
  drop: (asked) => set(({ homes, known }) => ({ known: without(known, keyIn(homes, asked)) }))
}), { name: 'knownSummaries', storage: phoneStorage, version: 1 }))

/** The last summary of this place and period that the one signed in has seen on this phone; one of another version of the program is none. */
export const keptSummary = (asked: ViewSummary): Summary | undefined => {
  const { known, homes } = useKnownSummaries.getState()
  const kept = Summary.safeParse(known[keyIn(homes, asked)])
  return kept.success ? kept.data : undefined
}
