import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import type { Server } from 'node:net'
import { freePort } from '../local/database/freePort.ts'
import { asJson, exchange } from './exchange.ts'

const open: Server[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((resolve) => {
  server.close(resolve)
  if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function') server.closeAllConnections()
}))))

const listening = async (server: Server): Promise<string> => {
  const port = await freePort()
  open.push(server)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return `127.0.0.1:${port}`
}
const served = async (answer: RequestListener) => `http://${await listening(createServer(answer))}`
const call = (base: string, patience?: number) => exchange(`${base}/send?secret=s-1`, asJson({ to: '13800000000' }), patience)

describe('a call to a platform', () => {
  it('has its answer read as JSON, whatever type it says it is, and nothing where it is none', async () => {
    expect(await call(await served((_, reply) => reply.setHeader('content-type', 'text/plain').end('{"errcode":0}')))).toEqual({ answer: { status: 200, body: { errcode: 0 } } })
    expect(await call(await served((_, reply) => reply.writeHead(404).end('<html>')))).toEqual({ answer: { status: 404, body: undefined } })
  })

  it('never goes on to where a redirect points', async () => {
    const seen: string[] = []
    const elsewhere = await served((request, reply) => { seen.push(request.url ?? ''); reply.end('{}') })
    expect(await call(await served((_, reply) => reply.writeHead(307, { location: elsewhere }).end()))).toEqual({ answer: { status: 307, body: undefined } })
    expect(seen).toEqual([])
  })

  it.each([['120', { after: 120 }], ['Sun, 22 Nov 2026 02:00:00 GMT', {}], ['-1', {}]])('comes later when the platform says so; Retry-After %s', async (wait, after) => {
    expect(await call(await served((_, reply) => reply.writeHead(503, { 'retry-after': wait }).end('{"errcode":0}')))).toEqual({ failed: { outcome: 'later', code: 'http 503', ...after } })
  })

  it('comes later when it never left: nobody there, no such name, no encrypted connection', async () => {
    const mute = `https://${await listening(createTcpServer((socket) => socket.destroy()))}`
    const plain = (await served((_, reply) => reply.end())).replace('http:', 'https:')
    const outcomes = await Promise.all([`http://127.0.0.1:${await freePort()}`, 'http://nobody.invalid', mute, plain].map((base) => call(base)))
    expect(outcomes.map((one) => 'failed' in one && one.failed.outcome)).toEqual(['later', 'later', 'later', 'later'])
    expect(JSON.stringify(outcomes)).not.toMatch(/s-1|138|127|invalid/)
  })

  it('is unsure when the connection breaks afterwards, before the answer, in it, or in silence', async () => {
    const broken = await served((_, reply) => { reply.destroy() })
    const half = await served((_, reply) => { reply.writeHead(200, { 'content-length': 100 }).write('{"errcode":0', () => reply.destroy()) })
    const silent = await served(() => undefined)
    const outcomes = [await call(broken), await call(half), await call(silent, 200)]
    expect(outcomes).toEqual([{ failed: { outcome: 'unsure', code: 'UND_ERR_SOCKET' } }, { failed: { outcome: 'unsure', code: 'UND_ERR_SOCKET' } }, { failed: { outcome: 'unsure', code: 'timeout' } }])
  })
})
