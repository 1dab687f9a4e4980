import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { frontDoorAt } from './frontDoor.ts'

describe('the front door at an address', () => {
  const heard: unknown[] = []
  let server: Server
  let address = ''
  beforeAll(async () => {
    server = createServer((request, reply) => {
      let body = ''
      request.on('data', (part: Buffer) => { body += part.toString() }).on('end', () => {
        const { method, url, headers: { authorization, 'content-type': type } } = request
        heard.push({ method, url, authorization, type, body })
        if (url === '/page') return reply.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
        return url === '/slow' ? undefined : reply.writeHead(409, { 'content-type': 'application/json' }).end('{"refused":"alreadyRated"}')
      })
    })
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('is asked as a phone asks, and tells what was answered, whatever it is', async () => {
    const door = frontDoorAt(address)
    expect(await door({ method: 'POST', path: '/api/ratings', token: 'secret', body: { level: 'dissatisfied' } })).toEqual({ status: 409, body: { refused: 'alreadyRated' } })
    expect(await door({ method: 'GET', path: '/page' })).toEqual({ status: 502, body: undefined })
    expect(heard).toEqual([
      { method: 'POST', url: '/api/ratings', authorization: 'Bearer secret', type: 'application/json', body: '{"level":"dissatisfied"}' },
      { method: 'GET', url: '/page', authorization: undefined, type: undefined, body: '' }
    ])
  })

  it('throws where nobody is, and where nobody answers in time', async () => {
    await expect(frontDoorAt('http://127.0.0.1:1')({ method: 'GET', path: '/' })).rejects.toThrow()
    await expect(frontDoorAt(address, 50)({ method: 'GET', path: '/slow' })).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})
