import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { timeout } from 'hono/timeout'
import { HTTPException } from 'hono/http-exception'
import type { Handler } from '../http/endpoint.ts'
import { bodyLimit as mostBytes } from '../http/askedOf.ts'
import { endpoints } from '../http/endpoints.ts'
import { plainRoutes } from '../http/plainRoutes.ts'
import { replyRefused } from '../http/reply.ts'
import type { Reply } from '../http/reply.ts'
import type { Rooms } from '../flows/rooms.ts'
import { eventOf } from './eventOf.ts'

/** How long a request may take, in milliseconds: what API Gateway allows an HTTP API. */
const patience = 30_000

const responseOf = ({ statusCode = 200, headers = {}, body = '', isBase64Encoded = false }: Reply): Response =>
  new Response(isBase64Encoded ? Buffer.from(body, 'base64') : body, { status: statusCode, headers: Object.entries(headers).filter(([, value]) => value !== undefined).map(([name, value]): [string, string] => [name, String(value)]) })

/**
 * The very handlers that serverless.yml deploys, behind an ordinary HTTP server: same events, same answers, with the
 * limits on body and time that API Gateway would set.
 */
export const host = (rooms: Rooms): Hono => {
  const app = new Hono()
  const refuse = (refused: Parameters<typeof replyRefused>[0]['refused']) => responseOf(replyRefused({ refused }, rooms.ids.unique()))
  app.use('/api/*', bodyLimit({ maxSize: mostBytes, onError: () => refuse('tooLarge') }), timeout(patience, () => new HTTPException(503)))
  for (const { conversation: { method, path }, open } of endpoints) mount(app, rooms, { method, path, handler: open(rooms) })
  for (const { methods, path, open } of plainRoutes) {
    const handler = open(rooms)
    for (const method of methods) mount(app, rooms, { method, path, handler })
  }
  app.all('/api/*', () => refuse('noSuchRoute'))
  app.onError((error) => refuse(error instanceof HTTPException ? 'busy' : 'serverFault'))
  return app
}

const mount = (app: Hono, { ids }: Rooms, { method, path, handler }: { method: string; path: string; handler: Handler }): void => {
  app.on(method, path.replace(/\{(\w+)\}/g, ':$1'), async ({ req }) => {
    const body = method === 'GET' ? '' : await req.text()
    return responseOf(await handler(eventOf(req.raw, { path, params: req.param(), requestId: ids.unique(), body }), {}))
  })
}
