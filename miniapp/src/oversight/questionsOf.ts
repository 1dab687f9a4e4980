import { signals } from '@haochaping/shared/indicators/signals.ts'
import type { Signal } from '@haochaping/shared/indicators/signals.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'

/** A question to be asked: a sign, and who shows it; the place as a whole goes without a name. */
export type Question = { signal: Signal; of?: { name: string; code?: string } }

/** What is worth asking about a place, and about each of the places or windows right under it. */
export const questionsOf = ({ counts, places, windows }: Pick<Summary, 'counts' | 'places' | 'windows'>): Question[] => [
  ...signals(counts).map((signal) => ({ signal })),
  ...places.flatMap((place) => signals(place.counts).map((signal) => ({ signal, of: { name: place.name, code: place.code } }))),
  ...windows.flatMap((one) => signals(one.counts).map((signal) => ({ signal, of: { name: windowWord(one.window) } })))
].filter(({ signal }) => signal.worthAsking)
