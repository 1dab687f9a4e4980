import { cutToBytes } from '../cutToBytes.ts'
import { datedCard } from './datedCard.ts'
import type { DatedCard } from '../staffCard.ts'

/** A message of 专有钉钉 may have this many bytes of UTF-8, as JSON (platform's page, by a secondary source; 来源待核). */
const most = 2048

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** A byte of text is at most so many in JSON: a control character becomes \u0000. */
const swells = 6

/** The card as JSON in at most 2048 bytes: its description gives way, its number, instant and link never. Undefined where that is not enough. */
export const fittingCard = (card: DatedCard): string | undefined => {
  const [title, description] = [card.title.toWellFormed(), card.description.toWellFormed()]
  let whole = JSON.stringify(datedCard({ ...card, title, description }))
  for (let left = sizeOf(description); sizeOf(whole) > most;) {
    left -= Math.ceil((sizeOf(whole) - most) / swells)
    if (left < sizeOf('…')) return undefined
    whole = JSON.stringify(datedCard({ ...card, title, description: cutToBytes(description, left) }))
  }
  return whole
}
