import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { wrongFields } from '@haochaping/shared/schemas/wrongFields.ts'
import { asObject, quietJson } from '../quietJson.ts'

/** The largest body taken, in bytes of UTF-8: a hundred hall entries with room to spare (our choice). */
export const bodyLimit = 512 * 1024

/** The body as it was sent. */
export const bodyOf = ({ body, isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : body ?? ''

/** What was asked, parsed by the conversation's schema: the path with the query of a GET or the body of any other, and the pass of a GET from its header alone: addresses are logged by whatever stands in between. */
export const askedOf = (event: APIGatewayProxyEventV2, { method, asked }: Conversation): { asked: unknown } | Refusal => {
  const body = bodyOf(event)
  if (Buffer.byteLength(body) > bodyLimit) return { refused: 'tooLarge' }
  const query = event.queryStringParameters ?? {}
  const sent = method === 'GET' ? query : asObject(quietJson(body))
  if (!sent) return { refused: 'badJson' }
  if ('pass' in query) return { refused: 'badRequest', fields: ['pass'] }
  const pass = event.headers['x-case-pass']
  const parsed = asked.safeParse({ ...sent, ...event.pathParameters, ...(pass ? { pass } : {}) })
  if (parsed.success) return { asked: parsed.data }
  return { refused: 'badRequest', fields: wrongFields(parsed.error) }
}
