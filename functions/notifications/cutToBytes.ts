const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * The text in at most so many bytes of UTF-8 (3 or more): cut before a whole character as people see one (emoji and
 * accents stay in one piece) and then ended with “…”. Half characters (lone surrogates) become U+FFFD.
 */
export const cutToBytes = (text: string, most: number): string => {
  const whole = text.toWellFormed()
  if (bytes(whole) <= most) return whole
  let kept = ''
  let size = bytes('…')
  for (const { segment } of letters.segment(whole)) {
    size += bytes(segment)
    if (size > most) break
    kept += segment
  }
  return `${kept}…`
}
