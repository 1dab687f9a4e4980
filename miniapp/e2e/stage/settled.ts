import { setTimeout as pause } from 'node:timers/promises'
import { summaryPageWords } from '../../../shared/words/summaryPageWords.ts'
import { troubleWords } from '../../../shared/words/troubleWords.ts'
import { troubleWords as english } from '../../../shared/words/en/troubleWords.ts'
import type { Hand } from './hand.ts'
import { until } from './until.ts'

const calm = 120

/** What stands on a page while something is being read: alone, or above what was seen last. */
const reading = [troubleWords.loading, english.loading, summaryPageWords.kept]

/** Waits until nothing is being read and the page has stopped drawing: what is seen of it is twice the same. */
export const settled = (hand: Hand, seen: () => Promise<string>): Promise<unknown> => until(async () => {
  const before = await seen()
  await pause(calm)
  if (await seen() !== before) return undefined
  for (const words of reading) if (await hand.shows(words)) return undefined
  return true
}, async () => `the page never stops drawing; it shows: ${(await seen()).slice(0, 200)}`)
