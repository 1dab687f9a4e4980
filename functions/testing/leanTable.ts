import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { Agent, request } from 'node:http'
import type { Table } from '../storage/dynamo/table.ts'
import { outsideSubset } from './portableOnly.ts'

type Plain = Record<string, unknown>
type Typed = { S?: string; N?: string; BOOL?: boolean; NULL?: true; L?: Typed[]; M?: Record<string, Typed> }

const typedMap = (value: object): Record<string, Typed> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).map(([name, one]) => [name, typed(one)]))

const typed = (value: unknown): Typed => {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (Array.isArray(value)) return { L: value.map(typed) }
  return value === null ? { NULL: true } : { M: typedMap(value as object) } // nothing else is ever stored
}

const plainMap = (map: Record<string, Typed>): Plain => {
  const found: Plain = {}
  for (const name of Object.keys(map)) found[name] = plain(map[name] ?? {})
  return found
}

const plain = ({ S, N, BOOL, L, M }: Typed): unknown => S ?? (N === undefined ? BOOL ?? (L ? L.map(plain) : M ? plainMap(M) : null) : Number(N))

const marshalled = (input: Plain): string => JSON.stringify(Object.fromEntries(Object.entries(input).map(([name, value]) =>
  [name, ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey'].includes(name) && value ? typedMap(value) : value])))

type Answer = { Item?: Record<string, Typed>; Items?: Record<string, Typed>[]; LastEvaluatedKey?: Record<string, Typed>; Attributes?: Record<string, Typed>; __type?: string; message?: string }

const unmarshalled = ({ Item, Items, LastEvaluatedKey, Attributes, ...rest }: Answer): Plain => ({
  ...rest, ...(Item ? { Item: plainMap(Item) } : {}), ...(Items ? { Items: Items.map(plainMap) } : {}),
  ...(LastEvaluatedKey ? { LastEvaluatedKey: plainMap(LastEvaluatedKey) } : {}), ...(Attributes ? { Attributes: plainMap(Attributes) } : {})
})

type Call = (target: string, body: string) => Promise<{ status: number; text: string }>

/** Calls by the bare protocol, unsigned, over connections that stay open. */
const caller = ({ hostname, port }: { hostname: string; port?: number | undefined }, agent: Agent): Call => (target, body) => new Promise((resolve, reject) => {
  const asking = request({
    agent, method: 'POST', host: hostname, port, path: '/', headers: {
      'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `DynamoDB_20120810.${target}`, 'Content-Length': Buffer.byteLength(body),
      Authorization: 'AWS4-HMAC-SHA256 Credential=test/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0', 'X-Amz-Date': '20200101T000000Z'
    }
  }, (answer) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => { resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }) }).on('error', reject)
  })
  asking.on('error', reject).end(body)
})

/** The name of an operation in the protocol, from that of the document client's command. */
const operationOf = (command: string): string => command.replace(/^(Get|Put|Update)Command$/, '$1Item').replace(/Command$/, '')

/** The same table without the SDK's layers, for tests of very many calls on an engine of our own, which checks no signature; an engine that was given may, and keeps them. What it understands is what the portable subset allows. */
export const leanTable = async ({ name, client }: Table): Promise<Table> => {
  if (process.env['DYNAMODB_ENDPOINT']) return { name, client }
  const endpoint = await client.config.endpoint?.()
  if (!endpoint) throw new Error('an engine of our own has an endpoint')
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const call = caller(endpoint, agent)
  const send = async ({ input, constructor }: { input: Plain; constructor: { name: string } }): Promise<Plain> => {
    const operation = operationOf(constructor.name)
    const wrong = outsideSubset(`${operation}Command`, input)
    if (wrong) throw new Error(wrong)
    const { status, text } = await call(operation, marshalled(input))
    const answer = JSON.parse(text) as Answer
    if (status === 200) return unmarshalled(answer)
    if (answer.__type?.endsWith('ConditionalCheckFailedException')) throw new ConditionalCheckFailedException({ message: answer.message ?? '', $metadata: {} })
    throw new Error(`${operation}: ${answer.__type ?? status} ${answer.message ?? ''}`)
  }
  const own: Record<string | symbol, unknown> = { send, destroy: () => { agent.destroy(); client.destroy() } }
  const get = (target: typeof client, member: string | symbol): unknown => {
    if (member === 'middlewareStack') throw new Error('a table without the SDK\'s layers has none to add to: its calls cannot be counted or changed there')
    return own[member] ?? Reflect.get(target, member)
  }
  return { name, client: new Proxy(client, { get }) }
}
