import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { callerWords, docsWords } from '@haochaping/shared/words/docsWords.ts'
import type { ApiDocument, Body, Operation, Response } from './apiDocument.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { Presence } from './schemaView.ts'
import { fieldTable, getting, schemaView, sending, typeView } from './schemaView.ts'

type Schemas = ApiDocument['components']['schemas']
type Shown = { method: string; path: string; operation: Operation; schemas: Schemas }

const bodyView = ({ schema, example }: Body, schemas: Schemas, presence: Presence): Html => {
  const whole = schema.$ref ? schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? schema : schema
  return html`${schemaView(whole, presence)}<details><summary>${docsWords.example}</summary><pre>${JSON.stringify(example, null, 2)}</pre></details>`
}

const parameterTable = ({ parameters = [] }: Operation): Html => fieldTable(parameters.map(({ name, in: place, required, schema, description }) =>
  html`<tr><th scope="row"><code>${name}</code><br><span class="quiet">${docsWords.places[place]}</span></th><td>${typeView(schema)}</td><td>${required ? sending[0] : sending[1]}</td><td>${description}</td></tr>`))

const askedView = (operation: Operation, schemas: Schemas): Html[] => [
  ...(operation.parameters ? [parameterTable(operation)] : []),
  ...(operation.requestBody ? [bodyView(operation.requestBody.content['application/json'], schemas, sending)] : []),
  ...(operation.parameters || operation.requestBody ? [] : [html`<p class="quiet">${docsWords.nothing}</p>`])
]

const refusalRows = ({ responses }: Operation): Html[] => Object.entries(responses).flatMap(([status, { content }]) =>
  Object.entries(content['application/json']?.examples ?? {}).map(([code, { summary = '' }]) => html`<tr><th scope="row">${status}</th><td><code>${code}</code></td><td></td><td>${summary}</td></tr>`))

const toldView = ({ content }: Response, schemas: Schemas): Html[] => Object.entries(content).map(([type, body]) =>
  type === 'application/json' ? bodyView(body, schemas, getting) : html`<p>${docsWords.file} <code>${type}</code></p>`)

/** One verb: who may call it, what is asked, what is told, an example of each, and every refusal. */
export const operationView = ({ method, path, operation, schemas }: Shown): Html => {
  const told = operation.responses['200']
  const who = callerWords[operation.tags[0] as Conversation['who']] // the tag is the conversation's `who`
  return html`<section>
<h3 id="${operation.operationId}">${operation.summary} <code>${operation.operationId}</code></h3>
<p class="route"><code>${method.toUpperCase()} ${path}</code> <span class="pill">${who.name}</span></p>
<p>${operation.description.split('\n\n')[0] ?? ''}</p>
<h4>${docsWords.asked}</h4>${askedView(operation, schemas)}
<h4>${docsWords.told}</h4>${told ? toldView(told, schemas) : ''}
<details><summary>${docsWords.refusals}</summary><div class="wide"><table>
<thead><tr><th scope="col">${docsWords.status}</th><th scope="col">${docsWords.code}</th><th scope="col"></th><th scope="col">${docsWords.sentence}</th></tr></thead>
<tbody>${refusalRows(operation)}</tbody></table></div></details>
</section>`
}
