import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { randomUUID } from 'node:crypto'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { endpoints } from '../http/endpoints.ts'
import { hallSignature } from '../intake/hallSignature.ts'
import { testKeys } from './given.ts'
import { hired } from './staff.ts'
import type { City } from './city.ts'

export type Asked = { verb: string; params?: Record<string, string>; query?: Record<string, string>; body?: unknown; token?: string; headers?: Record<string, string> }
/** `bytes`: of an answer that is a file; its body is empty then. */
export type Answer = { status: number; body: Record<string, unknown>; headers: Record<string, unknown>; bytes?: Buffer }

/** An API Gateway event (payload 2.0) as the cloud and our own server make it. */
const eventOf = ({ method, path }: Conversation, { params = {}, query = {}, body, token, headers = {} }: Asked): APIGatewayProxyEventV2 => {
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return {
    version: '2.0', routeKey: `${method} ${path}`, rawPath, rawQueryString: '', isBase64Encoded: false,
    headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers },
    pathParameters: params, queryStringParameters: query,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    requestContext: { requestId: randomUUID(), http: { method, path: rawPath } }
  } as unknown as APIGatewayProxyEventV2 // the members that our handlers read
}

/** Asks the real handler, as the outside world does. */
export const ask = async ({ rooms }: City, asked: Asked): Promise<Answer> => {
  const found = endpoints.find(({ conversation }) => conversation.verb === asked.verb)
  if (!found) throw new Error(`no endpoint ${asked.verb}`)
  const reply = await found.open(rooms)(eventOf(found.conversation, asked))
  const [status, headers] = [reply.statusCode ?? 0, reply.headers ?? {}]
  if (reply.isBase64Encoded) return { status, headers, body: {}, bytes: Buffer.from(reply.body ?? '', 'base64') }
  return { status, headers, body: JSON.parse(reply.body ?? '{}') as Answer['body'] }
}

/** Signs in; see `aCity` for the codes. Staff, `<role>:<unit>`, is hired first where the city has no such person yet. */
export const signedIn = async (city: City, code: string): Promise<string> => {
  const staff = await hired(city, code)
  const { body } = await ask(city, { verb: 'signIn', body: { provider: 'demo', code, ...(staff ? { as: 'staff' } : {}) } })
  return String(body['token'])
}

/** Headers of a hall request signed with the test ring's key. */
export const hallHeaders = (city: City, body: string, changed: Partial<{ timestamp: string; nonce: string; path: string }> = {}) => {
  const { timestamp = city.rooms.clock.now(), nonce = randomUUID(), path = '/api/cases' } = changed
  const secret = testKeys.hall('hall-1')?.secret ?? Buffer.alloc(0)
  const signature = hallSignature({ method: 'PUT', path, timestamp, nonce, body }, secret)
  return { 'X-Key-Id': 'hall-1', 'X-Timestamp': timestamp, 'X-Nonce': nonce, 'X-Signature': signature }
}

/** Reports a batch of cases as a hall system does. */
export const reported = (city: City, entries: unknown[]): Promise<Answer> => {
  const body = JSON.stringify({ entries })
  return ask(city, { verb: 'receiveCases', body, headers: hallHeaders(city, body) })
}
