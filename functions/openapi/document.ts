import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { callerWords, docsWords, headerWords } from '@haochaping/shared/words/docsWords.ts'
import { version } from '../version.ts'
import type { ApiDocument, Operation, Schema } from './apiDocument.ts'
import { componentSchemas } from './componentSchemas.ts'
import { operation } from './operation.ts'

const ownHeader = (name: string, description: string) => ({ type: 'apiKey', in: 'header', name, description })

const securitySchemes: ApiDocument['components']['securitySchemes'] = {
  session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: headerWords.session },
  hallKeyId: ownHeader('X-Key-Id', headerWords.keyId),
  hallTimestamp: ownHeader('X-Timestamp', headerWords.timestamp),
  hallNonce: ownHeader('X-Nonce', headerWords.nonce),
  hallSignature: ownHeader('X-Signature', headerWords.signature)
}

/** The names of the components that something refers to. */
const referredTo = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)

/** The schemas that the operations need, directly or through others. */
const needed = (operations: unknown, schemas: Record<string, Schema>): Record<string, Schema> => {
  const names = new Set(referredTo(operations))
  for (const name of names) for (const further of referredTo(schemas[name])) names.add(further)
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)))
}

/** The OpenAPI 3.1 document of these conversations, made from their schemas alone. */
export const document = (conversations: readonly Conversation[]): ApiDocument => {
  const components = componentSchemas(conversations)
  const paths: Record<string, Record<string, Operation>> = {}
  for (const conversation of conversations) {
    const { path, method } = conversation
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(conversation, components) }
  }
  return {
    openapi: '3.1.0',
    info: { title: docsWords.title, version, description: docsWords.about, license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: Object.entries(callerWords).map(([name, { name: title, say }]) => ({ name, description: `${title}：${say}` })),
    paths,
    components: { schemas: needed(paths, components.schemas), securitySchemes }
  }
}
