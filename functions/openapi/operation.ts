import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import { callerWords, docsWords, headerWords, verbWords } from '@haochaping/shared/words/docsWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { statusOf } from '../http/statusOf.ts'
import type { Example, Operation, Parameter, Response, Schema } from './apiDocument.ts'
import { refTo } from './componentSchemas.ts'
import type { ComponentSchemas } from './componentSchemas.ts'
import { examples } from './examples.ts'
import { refusalsOf } from './refusalsOf.ts'

const security: Record<Conversation['who'], Operation['security']> = {
  anyone: [],
  citizen: [{ session: [] }],
  staff: [{ session: [] }],
  administrator: [{ session: [] }],
  signedIn: [{ session: [] }],
  hall: [{ hallKeyId: [], hallTimestamp: [], hallNonce: [], hallSignature: [] }]
}

const header = 'X-Case-Pass'

/** Where a member of what is asked travels, or undefined when in the body. The pass has its header also where there is a body. */
const placeOf = ({ method, path }: Conversation, field: string): Parameter['in'] | undefined => {
  if (path.includes(`{${field}}`)) return 'path'
  if (field === 'pass') return 'header'
  return method === 'GET' ? 'query' : undefined
}

const parametersOf = (conversation: Conversation, asked: Schema): Parameter[] => {
  const sample = examples[conversation.verb]?.asked ?? {}
  return Object.entries(asked.properties ?? {}).flatMap(([field, { description = '', ...schema }]) => {
    const place = placeOf(conversation, field)
    if (!place) return []
    const example = conversation.method === 'GET' && field in sample ? { example: Object(sample)[field] as unknown } : {}
    const name = field === 'pass' ? header : field
    return [{ name, in: place, required: place === 'path' || (place === 'query' && !!asked.required?.includes(field)), description: field === 'pass' ? headerWords.pass : description, schema, ...example }]
  })
}

const refusalExample = (refused: Refused): [string, Example] =>
  [refused, { summary: refusalWords[refused], value: { refused, say: refusalWords[refused], requestId: 'c2f7e0d4-5b1a-4c38-9a54-7e0f3c1d2b90' } }]

const refusalResponses = (conversation: Conversation): Record<string, Response> => {
  const byStatus = Map.groupBy(refusalsOf(conversation), (refused) => String(statusOf[refused]))
  return Object.fromEntries([...byStatus].map(([status, refused]) => [status, {
    description: refused.map((one) => `${one}：${refusalWords[one]}`).join('\n'),
    content: { 'application/json': { schema: refTo('RefusalReply'), examples: Object.fromEntries(refused.map(refusalExample)) } }
  }]))
}

/** What is told as JSON, with an example; as a file, its bytes. */
const toldContent = ({ told, files }: Conversation, nameOf: ComponentSchemas['nameOf'], example: object | undefined): Response['content'] =>
  files ? Object.fromEntries(files.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) : { 'application/json': { schema: refTo(nameOf(told)), example } }

/** One conversation as an operation of the document. */
export const operation = (conversation: Conversation, { schemas, nameOf }: ComponentSchemas): Operation => {
  const { verb, method, who, asked } = conversation
  const { title, say } = verbWords[verb] ?? { title: verb, say: '' }
  const [name, sample] = [nameOf(asked), examples[verb]]
  const parameters = parametersOf(conversation, schemas[name] ?? {})
  return {
    operationId: verb, summary: title, description: `${say}\n\n${callerWords[who].name}：${callerWords[who].say}。`, tags: [who], security: security[who],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(method === 'GET' ? {} : { requestBody: { required: true, content: { 'application/json': { schema: refTo(name), example: sample?.asked } } } }),
    responses: {
      200: { description: docsWords.success, content: toldContent(conversation, nameOf, sample?.told) },
      ...refusalResponses(conversation)
    }
  }
}
