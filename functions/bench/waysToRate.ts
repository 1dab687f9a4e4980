import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { submitRating as conversation } from '@haochaping/shared/schemas/submitRating.ts'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { submitRating } from '../flows/submitRating.ts'
import { submitRating as endpoint } from '../http/submitRating.ts'
import { openSession } from '../identity/session.ts'
import { host } from '../server/host.ts'
import { listen } from '../server/listen.ts'
import { eventKey } from '../storage/keys.ts'
import type { Table } from '../storage/dynamo/table.ts'
import type { Ratable } from './ratable.ts'
import { readyUpdate } from './ratable.ts'
import type { Site } from './site.ts'

export const waysToRate = ['bare', 'readAndBare', 'flow', 'endpoint', 'server'] as const
export type WayToRate = (typeof waysToRate)[number]

/** Makes one write or rating ready outside the measured time, and gives the part to be measured. It throws unless the write went through. */
export type Prepare = (ratable: Ratable) => Promise<() => Promise<unknown>>

/**
 * Five roads to the same write: the bare conditional update, one read before it, the flow, the flow behind the handler
 * that Lambda runs (token checked, request and reply parsed), and all that over a real HTTP connection.
 */
export const openWaysToRate = async ({ city, table }: Site): Promise<{ prepare: Record<WayToRate, Prepare>; close(): Promise<void> }> => {
  const { rooms } = city
  const server = await listen(host(rooms), { port: 0, hostname: '127.0.0.1' })
  const url = `http://127.0.0.1:${server.port}${conversation.path}`
  const handler = endpoint.open(rooms)
  const tokenOf = async ({ session }: Ratable) => (await openSession(session, rooms.keys.sessions, rooms.clock.now())).token
  const prepare: Record<WayToRate, Prepare> = {
    bare: async (ratable) => bareUpdate(table, ratable),
    readAndBare: async (ratable) => {
      const [update, read] = [bareUpdate(table, ratable), new GetCommand({ TableName: table.name, Key: eventKey(ratable.event.eventId), ConsistentRead: true })]
      return async () => { await table.client.send(read); await update() }
    },
    flow: async ({ asked, session }) => async () => taken('receipt' in await submitRating(rooms)(asked, session)),
    endpoint: async (ratable) => {
      const event = apiEvent(JSON.stringify(ratable.asked), await tokenOf(ratable))
      return async () => taken((await handler(event, {})).statusCode === 200)
    },
    server: async (ratable) => {
      const [body, token] = [JSON.stringify(ratable.asked), await tokenOf(ratable)]
      return async () => {
        const answer = await fetch(url, { method: 'POST', body, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } })
        await answer.text()
        taken(answer.status === 200)
      }
    }
  }
  return { prepare, close: server.close }
}

const bareUpdate = (table: Table, ratable: Ratable): (() => Promise<unknown>) => {
  const command = new UpdateCommand({ TableName: table.name, ...readyUpdate(ratable) })
  return () => table.client.send(command)
}

const taken = (accepted: boolean): void => {
  if (!accepted) throw new Error('a rating of the benchmark was refused')
}

const apiEvent = (body: string, token: string): APIGatewayProxyEventV2 => ({
  version: '2.0', routeKey: `${conversation.method} ${conversation.path}`, rawPath: conversation.path, rawQueryString: '', isBase64Encoded: false, body,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  requestContext: {
    accountId: '', apiId: '', domainName: '', domainPrefix: '', routeKey: '', stage: '$default', time: '', timeEpoch: 0, requestId: 'bench',
    http: { method: conversation.method, path: conversation.path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' }
  }
})
