import { getRequestListener } from '@hono/node-server'
import { createServer } from 'node:http'
import { freePort } from '../database/freePort.ts'

export type ServedFake = { base: string; stop(): Promise<void> }

/** Serves one fake on a port of its own on the loopback address, as real HTTP. */
export const serveFake = async (answer: (request: Request) => Promise<Response>): Promise<ServedFake> => {
  const server = createServer(getRequestListener(answer))
  const port = await freePort()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}
