/** What a JSON text says, or undefined when it is none: JSON.parse would quote the text, which may be personal, in its failure. */
export const quietJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What was read when it is a JSON object: neither a list nor null. */
export const asObject = (value: unknown): object | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
