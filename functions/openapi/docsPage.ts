import { docsWords } from '@haochaping/shared/words/docsWords.ts'
import type { ApiDocument } from './apiDocument.ts'
import { docsStyle } from './docsStyle.ts'
import { html, rawHtml } from './html.ts'
import type { Html } from './html.ts'
import { operationView } from './operationView.ts'
import { schemaView, sending } from './schemaView.ts'

const operationsOf = ({ paths, components: { schemas } }: ApiDocument) => Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation, schemas })))

const schemeView = ([, { name, description = '' }]: [string, Record<string, string>]): Html =>
  html`<dt><code>${name ?? 'Authorization'}</code></dt><dd>${description}</dd>`

/** The documentation as one page that loads nothing: made from the document, so it cannot say anything else. */
export const docsPage = (document: ApiDocument): string => {
  const { info, tags, components } = document
  const operations = operationsOf(document)
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title><style>${rawHtml(docsStyle)}</style></head><body><main>
<h1>${info.title}</h1>
<p>${info.description}</p>
<p class="quiet">${info.version} · <a href="/openapi.json">${docsWords.document}</a> · <a href="/health">${docsWords.health}</a>：${docsWords.healthSay}</p>
<nav>${operations.map(({ operation }) => html`<a href="#${operation.operationId}">${operation.summary}</a>`)}</nav>
<h2>${docsWords.how}</h2><section>
<p>${docsWords.refusalsSay}</p>
<dl>${Object.entries(components.securitySchemes).map(schemeView)}</dl></section>
${tags.map(({ name, description }) => html`<h2>${description}</h2>${operations.filter(({ operation }) => operation.tags.includes(name)).map(operationView)}`)}
<h2>${docsWords.schemas}</h2>
${Object.entries(components.schemas).map(([name, schema]) => html`<section><h3 id="${name}">${name}</h3>${schemaView(schema, sending)}</section>`)}
</main></body></html>`.html
}
