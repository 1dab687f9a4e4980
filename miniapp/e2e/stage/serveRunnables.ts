import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Platform } from '../platform.ts'
import type { Runnable } from '../runner/build/runnable.ts'

/** No script of a page may turn texts into code, as on a phone. */
const rules = "default-src 'self'; img-src * data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'"

/** Serves the runnable packages to the browser, each under the name of its platform. */
export const serveRunnables = async (runnables: Record<Platform, Runnable>): Promise<{ address: string; stop(): Promise<void> }> => {
  const server = createServer(({ url = '/' }, reply) => {
    const [, platform = '', file = ''] = /^\/(\w+)(\/.*)$/.exec(url) ?? []
    const found = platform in runnables ? runnables[platform as Platform].get(file) : undefined // a key of it, as just asked
    reply.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`, 'content-security-policy': rules }).end(found?.body ?? '')
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo // it listens on a port
  return { address: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }) }
}
