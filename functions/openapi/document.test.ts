import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { RefusalReply } from '@haochaping/shared/schemas/refusal.ts'
import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { verbWords } from '@haochaping/shared/words/docsWords.ts'
import { endpoints } from '../http/endpoints.ts'
import { statusOf } from '../http/statusOf.ts'
import { must } from '../testing/must.ts'
import { version } from '../version.ts'
import type { Operation } from './apiDocument.ts'
import { conversations } from './conversations.ts'
import { document } from './document.ts'
import { docsPage } from './docsPage.ts'
import { examples } from './examples.ts'

const made = document(conversations)
const operations = Object.entries(made.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
const resolved = (ref: string): unknown => ref.split('/').slice(1).reduce<unknown>((value, name) => Object(value)[name], made)
const operationOf = (verb: string): Operation | undefined => operations.find(({ operation }) => operation.operationId === verb)?.operation

describe('the OpenAPI document', () => {
  it('describes every endpoint that is offered, under its verb, and nothing else', () => {
    expect(operations.map(({ path, method, operation }) => `${method.toUpperCase()} ${path} ${operation.operationId}`)).toEqual(
      endpoints.map(({ conversation: { verb, method, path } }) => `${method} ${path} ${verb}`))
    expect(conversations).toEqual(endpoints.map(({ conversation }) => conversation))
    expect(Object.keys(verbWords).toSorted()).toEqual(conversations.map(({ verb }) => verb).toSorted())
  })

  it('refers only to what it holds, and holds only what it refers to', () => {
    const refs = [...JSON.stringify(made).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
    expect(refs.filter((ref) => resolved(ref) === undefined)).toEqual([])
    expect(new Set(refs)).toEqual(new Set(Object.keys(made.components.schemas).map((name) => `#/components/schemas/${name}`)))
    const schemes = Object.keys(made.components.securitySchemes)
    expect([...new Set(operations.flatMap(({ operation }) => operation.security.flatMap((scheme) => Object.keys(scheme))))].toSorted()).toEqual(schemes.toSorted())
  })

  it('names every parameter of a path, and sends no pass in an address', () => {
    for (const { path, operation: { parameters = [] } } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name, required }) => [name, required])).toEqual(inPath.map((name) => [name, true]))
      expect(parameters.filter(({ name }) => /pass/i.test(name)).map((parameter) => [parameter.name, parameter.in])).toEqual(parameters.some(({ name }) => name === 'X-Case-Pass') ? [['X-Case-Pass', 'header']] : [])
    }
    expect(operationOf('caseProgress')?.parameters?.map(({ name, in: place }) => `${place} ${name}`)).toEqual(['path eventId', 'header X-Case-Pass'])
    expect(operationOf('myCases')?.parameters?.map(({ name, in: place }) => `${place} ${name}`)).toEqual(['query more'])
  })

  it('has a body where there is one, and says what the entries of a batch are', () => {
    expect(operations.map(({ method, operation }) => [method === 'get', operation.requestBody === undefined]).filter(([get, bare]) => get !== bare)).toEqual([])
    expect(made.components.schemas['ReceiveCases']?.properties?.['entries']).toMatchObject({ type: 'array', minItems: 1, maxItems: 100, items: { $ref: '#/components/schemas/HallEntry' } })
  })

  it.each(conversations.map((conversation) => [conversation.verb, conversation] as const))('shows an example of %s that its own schemas accept', (verb, { asked, told, files }: Conversation) => {
    expect(asked.safeParse(examples[verb]?.asked).error?.issues).toBeUndefined()
    expect(told.safeParse(examples[verb]?.told).error?.issues).toBeUndefined()
    const { content } = must(operationOf(verb)?.responses['200'])
    if (files) expect(Object.entries(content)).toEqual(files.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]))
    else expect(content['application/json']?.example).toEqual(examples[verb]?.told)
  })

  it('shows hall entries that are taken', () => {
    const { entries } = examples['receiveCases']?.asked as { entries: unknown[] }
    expect(entries.map((entry) => HallEntry.safeParse(entry).success)).toEqual([true])
  })

  it('lists every refusal under the status it is sent with', () => {
    for (const { operation: { responses } } of operations) {
      const { 200: _told, ...refusals } = responses
      for (const [status, { content }] of Object.entries(refusals)) {
        const shown = Object.entries(content['application/json']?.examples ?? {}).map(([code, { value }]) => ({ code, ...RefusalReply.parse(value) }))
        expect(shown.map(({ refused }) => [refused, statusOf[refused]])).toEqual(shown.map(({ code }) => [code, Number(status)]))
      }
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '500']))
    }
  })

  it('asks a session of citizens and handlers, four signed headers of halls, and nothing of others', () => {
    const asked = Object.fromEntries(operations.map(({ operation: { operationId, security } }) => [operationId, security.flatMap((scheme) => Object.keys(scheme)).join(' ')]))
    expect(asked).toMatchObject({ signIn: '', verifyReceipt: '', receiptKeys: '', myCases: 'session', viewTicket: 'session', receiveCases: 'hallKeyId hallTimestamp hallNonce hallSignature' })
  })

  it('carries the version of the product', () => {
    const { version: packaged } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect([made.info.version, version]).toEqual([packaged, packaged])
  })
})

describe('the documentation page', () => {
  const page = docsPage(made)

  it('has a place for every verb and every schema, and no link to nowhere', () => {
    const places = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
    expect(places.toSorted()).toEqual([...conversations.map(({ verb }) => verb), ...Object.keys(made.components.schemas)].toSorted())
    expect([...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !places.includes(id))).toEqual([])
  })

  it('loads nothing from anywhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|="https?:/)
  })

  it('shows what it is given as text', () => {
    const hostile = { ...made, info: { ...made.info, title: '<b onclick="x">&' } }
    expect(docsPage(hostile)).toContain('<h1>&lt;b onclick=&quot;x&quot;&gt;&amp;</h1>')
  })
})
