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

/** Whether a field must be there, in the words of one who sends it, one who gets it, or neither. */
export type Presence = readonly [always: string, sometimes: string]
export const sending: Presence = [docsWords.required, docsWords.optional]
export const getting: Presence = [docsWords.always, docsWords.sometimes]

const inside = (schema: Schema): Schema => (schema.items?.properties ? schema.items : schema)

/** A line a property; those of a nameless object under it come with dotted names. */
const rows = ({ properties = {}, required = [] }: Schema, presence: Presence, prefix = ''): Html[] => Object.entries(properties).flatMap(([field, schema]) => {
  const name = prefix + field
  const line = html`<tr><th scope="row"><code>${name}</code></th><td>${typeView(schema)}</td><td>${required.includes(field) ? presence[0] : presence[1]}</td><td>${schema.description ?? ''}</td></tr>`
  return [line, ...rows(inside(schema), presence, `${name}${schema.items ? '[]' : ''}.`)]
})

/** A table with one line a field. */
export const fieldTable = (lines: readonly Html[]): Html => html`<div class="wide"><table>
<thead><tr><th scope="col">${docsWords.field}</th><th scope="col">${docsWords.type}</th><th scope="col"></th><th scope="col">${docsWords.meaning}</th></tr></thead>
<tbody>${lines}</tbody></table></div>`

/** A schema as a table, a table for each of its alternatives, or its type alone. */
export const schemaView = (schema: Schema, presence: Presence): Html => {
  const alternatives = schema.anyOf ?? schema.oneOf
  if (schema.properties) return fieldTable(rows(schema, presence))
  if (alternatives?.every(({ properties }) => properties)) return html`<p>${docsWords.oneOf}</p>${alternatives.map((one) => schemaView(one, presence))}`
  return html`<p>${typeView(schema)}</p>`
}
