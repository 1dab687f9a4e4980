import { everywhere, lettersOf, pairs } from '@haochaping/shared/text/pairs.ts'

/** Words of one 差评. */
export type Worded = { eventId: string; words: string }

/** Like another one: what is said in both, the longest first. */
export type Similar = { eventId: string; shared: string[] }

/** From how many shared pairs of letters on, and from which part of the shorter text's pairs on, two texts say the same (our choice; a rule of thumb, so what is shared is shown). */
const enoughPairs = 3
const enoughPart = 0.25

/** How many shared pieces are shown. */
const mostShown = 3

const telling = (text: string): Set<string> => new Set([...pairs(text)].filter((pair) => !everywhere.has(pair)))

/** The pieces of a text all of whose pairs stand in the other, the longest first. */
const piecesIn = (text: string, shared: ReadonlySet<string>): string[] => {
  const letters = lettersOf(text)
  const pieces: string[] = []
  let piece = ''
  letters.forEach((letter, at) => {
    const goesOn = at > 0 && shared.has(`${letters[at - 1] ?? ''}${letter}`)
    if (goesOn) piece = piece === '' ? `${letters[at - 1] ?? ''}${letter}` : `${piece}${letter}`
    else if (piece !== '') pieces.push(piece)
    if (!goesOn) piece = ''
  })
  if (piece !== '') pieces.push(piece)
  return [...new Set(pieces)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** What two texts share, where that is enough to call them alike. */
export const sharedPieces = (one: string, other: string): string[] => {
  const [a, b] = [telling(one), telling(other)]
  const shared = new Set([...a].filter((pair) => b.has(pair)))
  return shared.size >= enoughPairs && shared.size >= enoughPart * Math.min(a.size, b.size) ? piecesIn(one, shared).slice(0, mostShown) : []
}

/**
 * 说法相近: of these candidates, those whose words are like some of the group's, the most alike first. No meaning is
 * guessed: whoever decides sees the pieces and may leave one out.
 */
export const similarWords = (group: readonly Worded[], candidates: readonly Worded[]): Similar[] => candidates
  .map(({ eventId, words }) => ({ eventId, shared: mostShared(group.map((one) => sharedPieces(words, one.words))) }))
  .filter(({ shared }) => shared.length > 0)
  .sort((a, b) => weight(b) - weight(a) || (a.eventId < b.eventId ? -1 : 1))

const weight = ({ shared }: Pick<Similar, 'shared'>): number => shared.reduce((sum, piece) => sum + piece.length, 0)

const mostShared = (all: readonly string[][]): string[] => all.reduce<string[]>((best, shared) => (weight({ shared }) > weight({ shared: best }) ? shared : best), [])
