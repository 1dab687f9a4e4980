import { docsWords } from '@haochaping/shared/words/docsWords.ts'
import type { Schema } from './apiDocument.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)
const code = (value: unknown): Html => html`<code>${String(value)}</code>`
const between = (parts: readonly Html[], gap: Html): Html[] => parts.flatMap((part, at) => (at === 0 ? [part] : [gap, part]))

const limits = ({ format, minLength, maxLength, minimum, maximum, pattern }: Schema): Html[] => [
  ...(format ? [html` <span class="quiet">${format}</span>`] : []),
  ...(minLength !== undefined && minLength > 1 ? [html` <span class="quiet">${docsWords.lengthFrom(minLength)}</span>`] : []),
  ...(maxLength === undefined ? [] : [html` <span class="quiet">${docsWords.lengthTo(maxLength)}</span>`]),
  ...(minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? [html` <span class="quiet">${minimum}–${maximum}</span>`] : []),
  ...(pattern && !format ? [html` <code class="quiet">${pattern}</code>`] : [])
]

/** What a value is, in a few words, with a link where it has a name of its own. */
export const typeView = (schema: Schema): Html => {
  const { $ref, type, items, enum: choices, const: only } = schema
  const alternatives = schema.anyOf ?? schema.oneOf
  if ($ref) return html`<a href="#${nameIn($ref)}">${nameIn($ref)}</a>`
  if (choices) return html`${between(choices.map(code), html` | `)}`
  if (only !== undefined) return code(only)
  if (alternatives) return html`${between(alternatives.map(typeView), html` | `)}`
  if (items) return html`[ ${typeView(items)} ]`
  return html`${type ?? ''}${limits(schema)}`
}

const row = (name: string, schema: Schema, required: boolean): Html[] => [
  html`<tr><th scope="row"><code>${name}</code></th><td>${typeView(schema)}</td><td>${required ? docsWords.required : docsWords.optional}</td><td>${schema.description ?? ''}</td></tr>`,
  ...rows(schema.items?.properties ? schema.items : schema, `${name}${schema.items ? '[]' : ''}.`)
]

/** A line a property; those of a nameless object under it come with dotted names. */
export const rows = ({ properties = {}, required = [] }: Schema, prefix = ''): Html[] =>
  Object.entries(properties).flatMap(([name, schema]) => row(prefix + name, schema, required.includes(name)))

/** A table with one line a field. */
export const fieldTable = (lines: readonly Html[]): Html => html`<div class="wide"><table>
<thead><tr><th scope="col">${docsWords.field}</th><th scope="col">${docsWords.type}</th><th scope="col"></th><th scope="col">${docsWords.meaning}</th></tr></thead>
<tbody>${lines}</tbody></table></div>`

/** A schema as a table, a table for each of its alternatives, or its type alone. */
export const schemaView = (schema: Schema): Html => {
  const alternatives = schema.anyOf ?? schema.oneOf
  if (schema.properties) return fieldTable(rows(schema))
  if (alternatives?.every(({ properties }) => properties)) return html`<p>${docsWords.oneOf}</p>${alternatives.map(schemaView)}`
  return html`<p>${typeView(schema)}</p>`
}
