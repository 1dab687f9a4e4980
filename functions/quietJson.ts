/**
 * What a JSON text says, or undefined when it is none: JSON.parse would quote the text, which may be personal, in its
 * failure. Half a character in a string (a lone surrogate: an emoji cut in two by a phone's counter) becomes U+FFFD, for
 * no engine stores it.
 */
export const quietJson = (text: string): unknown => {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))
  } catch {
    return undefined
  }
}

/** What was read when it is a JSON object: neither a list nor null. */
export const asObject = (value: unknown): object | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
