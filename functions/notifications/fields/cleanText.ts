const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Emoji and flags, with all that hangs on them; keycaps too. No platform says that it takes them (待核), and nothing told here needs one. */
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u

/** Letters of words and digits, and signs that hold some (㏠): what would read as another word or number if two were put together. */
const joins = '[\\p{Script=Latin}\\p{N}\\p{M}\\p{So}]'
const betweenWords = new RegExp(`(?<=${joins})\\p{C}+(?=${joins})`, 'gu')

/** The text without its pictures; U+0000 stands where one was. */
const withoutPictures = (text: string): string =>
  Array.from(graphemes.segment(text), ({ segment }) => (picture.test(segment) ? '\0' : segment)).join('')

/**
 * One line of plain text: line breaks and runs of spaces become one space; control and invisible characters, halves of
 * surrogate pairs, unassigned characters and emoji are taken out, leaving a space where two words or numbers would
 * otherwise become one; a mark with nothing to stand on goes. Cleaning twice changes nothing more.
 */
export const cleanText = (text: string): string =>
  withoutPictures(text.replace(/[\t\n\v\f\r\u0085\p{Z}]+/gu, ' '))
    .replace(betweenWords, ' ')
    .replace(/\p{C}+/gu, '')
    .replace(/ [ \p{M}]*/gu, ' ')
    .replace(/^[ \p{M}]+| $/gu, '')
