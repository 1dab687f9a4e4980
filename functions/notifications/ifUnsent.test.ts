import { describe, expect, it } from '@jest/globals'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { freePort } from '../local/database/freePort.ts'
import { exchange } from './exchange.ts'
import { ifUnsent } from './ifUnsent.ts'

/** Calls this server and stops it. */
const called = async (server: Server, scheme: 'http' | 'https', n = 1) => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)))
  const port = await freePort()
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve) })
  const told = await Promise.all(Array.from({ length: n }, () => exchange(`${scheme}://127.0.0.1:${port}/send`, { method: 'POST', body: '{}' }, 1000)))
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => { server.close(resolve) })
  return told
}

describe('a call without an answer', () => {
  it('has told nobody anything when no connection came about before its time ran out', async () => {
    const silent = createServer(() => undefined)
    expect(await called(silent, 'https')).toEqual([{ failed: { outcome: 'later', code: 'timeout' } }])
  })

  it('has told nobody anything when the connection breaks before it is a trusted one', async () => {
    const hangsUp = createServer((socket) => { socket.once('data', () => socket.destroy()) })
    expect(await called(hangsUp, 'https')).toMatchObject([{ failed: { outcome: 'later' } }])
  })

  it('may have told somebody when its time ran out, or the connection broke, after it had left', async () => {
    const silent = createServer(() => undefined)
    const hangsUp = createServer((socket) => { socket.once('data', () => socket.destroy()) })
    expect(await called(silent, 'http')).toEqual([{ failed: { outcome: 'unsure', code: 'timeout' } }])
    expect(await called(hangsUp, 'http')).toMatchObject([{ failed: { outcome: 'unsure' } }])
  })

  it('is judged apart from others that are under way at the same time', async () => {
    const [unsent, lost] = await Promise.all([called(createServer(() => undefined), 'https', 3), called(createServer(() => undefined), 'http', 3)])
    expect([unsent, lost].map((told) => told.map((one) => 'failed' in one && one.failed.outcome))).toEqual([['later', 'later', 'later'], ['unsure', 'unsure', 'unsure']])
  })

  it('may have told somebody where nothing is known of its request', async () => {
    expect(await ifUnsent(async () => ({ failed: { outcome: 'unsure', code: 'timeout' } }))).toEqual({ failed: { outcome: 'unsure', code: 'timeout' } })
  })

  it('is none when there is one', async () => {
    const answers = createHttpServer((_, reply) => { reply.end('{"errcode":0}') })
    expect(await called(answers, 'http')).toEqual([{ answer: { status: 200, body: { errcode: 0 } } }])
  })
})
