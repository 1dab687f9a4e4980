/** Text that is HTML already. Everything else is escaped on its way in. */
export type Html = { html: string }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)

type Part = string | number | Html | readonly (string | Html)[]

const textOf = (part: Part): string => {
  if (typeof part === 'object' && 'html' in part) return part.html
  return typeof part === 'object' ? part.map(textOf).join('') : escaped(String(part))
}

/** HTML from a template; what is put in is escaped unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  ({ html: strings.map((string, at) => string + (at < parts.length ? textOf(parts[at] ?? '') : '')).join('') })

/** The same for what is put together elsewhere and known to be HTML. */
export const rawHtml = (text: string): Html => ({ html: text })
