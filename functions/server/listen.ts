import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Server } from 'node:http'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'

/** The port is taken, or may not be used. */
export class PortError extends Error {
  override name = 'PortError'
}

/** An HTTP server that is listening; `close` lets open requests finish. */
export type Listening = { port: number; close(): Promise<void> }

/** Listens on a port (0: any free one) of every interface, or only of the loopback one. Throws a PortError that says what to do. */
export const listen = (app: Pick<Hono, 'fetch'>, { port, hostname }: { port: number; hostname?: string }): Promise<Listening> => new Promise((resolve, reject) => {
  const server = serve({ fetch: app.fetch, port, ...(hostname ? { hostname } : {}) }, (info) => resolve({ port: info.port, close: () => closed(server) })) as Server // http by default
  server.once('error', (error: NodeJS.ErrnoException) => {
    reject(error.code === 'EADDRINUSE' ? new PortError(serverWords.portTaken(port))
      : error.code === 'EACCES' ? new PortError(serverWords.portForbidden(port)) : error)
  })
})

const closed = (server: Server): Promise<void> => new Promise((resolve) => {
  server.close(() => resolve())
  server.closeIdleConnections()
})
