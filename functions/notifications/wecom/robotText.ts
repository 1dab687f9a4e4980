/** A robot's text may have this many bytes of UTF-8 (企业微信's page on group robots). */
const most = 2048

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * The text as a robot takes it: at most 2048 bytes, cut before a whole character as people see one (emoji and accents
 * stay in one piece) and then ended with “…”. Half characters (lone surrogates) become U+FFFD.
 */
export const robotText = (content: string): string => {
  const whole = content.toWellFormed()
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
