/** What a JSON text says, or undefined when it is none: JSON.parse would quote the text, which may be personal, in its failure. */
export const quietJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
