const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Chinese numerals, which belong to the digits before them: 15万. */
const numerals = '〇零一二三四五六七八九十百千万亿'
const word = `[\\p{Script=Latin}\\p{N}${numerals}]\\p{M}*`
/** A word or a number with what holds its parts together: YZ-2026-01, 3.5%, 10:42. */
const wholes = new RegExp(`(?:${word})+(?:[-.,:/_~'’](?:${word})+)*[%‰％]?`, 'gu')

/** What nothing can end with. */
const hanging = /[\p{Ps}\p{Pi}\p{Pd}\p{Z}，、；：。,;:.·…]+$/u

/** Where the text may be cut up to there, the furthest first: between characters as people see them, and never within a word or a number. */
const places = (text: string, upTo: number): number[] => {
  const inside = Array.from(text.matchAll(wholes), ({ index, 0: whole }) => ({ from: index, to: index + whole.length })).filter(({ from }) => from < upTo)
  return Array.from(graphemes.segment(text), ({ index }) => index).filter((place) => place <= upTo)
    .filter((place) => !inside.some(({ from, to }) => place > from && place < to))
    .reverse()
}

/** How a text is cut: to at most `most` UTF-16 units, with `mark` at the end to say that something is missing. */
export type Cut = { most: number; mark: string }

/**
 * The text if it fits, else as much of its beginning as fits, ending in the mark. Characters that are drawn as one, Latin
 * words and numbers are kept whole or left out. Empty when not even the first of them fits.
 */
export const cutText = (text: string, { most, mark }: Cut): string => {
  if (text.length <= most) return text
  const place = places(text, most - mark.length)[0] ?? 0
  const kept = text.slice(0, place).replace(hanging, '')
  return kept === '' ? '' : `${kept}${mark}`
}
