/** A long number as a spreadsheet spoils it on saving: 4.40E+17. */
const spoilt = /^\d(\.\d+)?E\+\d+$/i

/** What stands in one cell as the interface wants it: a list is separated by `|`, a service number is a number. */
const valueOf = (field: string, text: string): unknown => {
  if (field === 'batchProjectNos') return text.split('|').map((one) => one.trim())
  return field === 'serviceNumber' && /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** A CSV row as an entry that is still to be checked; an empty cell is an absent field, and an all empty row no entry. */
export const importEntry = (columns: readonly string[], values: readonly string[]): { entry: Record<string, unknown> } | { spoilt: string[] } | undefined => {
  const cells = columns.map((field, at) => ({ field, text: (values[at] ?? '').trim() })).filter(({ text }) => text !== '')
  if (cells.length === 0) return undefined
  const broken = cells.filter(({ text }) => spoilt.test(text)).map(({ field }) => field)
  if (broken.length > 0) return { spoilt: broken }
  return { entry: Object.fromEntries(cells.map(({ field, text }) => [field, valueOf(field, text)])) }
}
