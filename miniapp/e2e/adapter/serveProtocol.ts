import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import * as z from 'zod/mini'

const Request = z.object({ id: z.string(), method: z.string(), params: z.optional(z.record(z.string(), z.unknown())) })

/** Answers one method of the protocol; throws with the sentence that the client is told. */
export type Answer = (method: string, params: Record<string, unknown>) => Promise<unknown>
export type ProtocolServer = { endpoint: string; emit(method: string, params: unknown): void; stop(): Promise<void> }

/** The miniprogram-automator protocol on a WebSocket of this machine: JSON requests with an id, replies with the same id, events without. */
export const serveProtocol = async (answer: Answer): Promise<ProtocolServer> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await new Promise<void>((resolve, reject) => { server.once('listening', resolve).once('error', reject) })
  server.on('connection', (socket) => {
    socket.on('message', (text: Buffer) => {
      const { id, method, params = {} } = Request.parse(JSON.parse(text.toString('utf8')))
      const reply = (told: object): void => { if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id, ...told })) }
      answer(method, params).then((result) => reply({ result: result ?? {} }), (error: unknown) => reply({ error: { message: sentence(error) } }))
    })
  })
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    endpoint: `ws://127.0.0.1:${port}`,
    emit: (method, params) => { for (const socket of server.clients) socket.send(JSON.stringify({ method, params })) },
    stop: () => new Promise((resolve) => {
      for (const socket of server.clients) socket.terminate()
      server.close(() => resolve())
    })
  }
}

/** The first line, without what the browser's debugger puts before it. */
const sentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/^(page\.evaluate: )?(Error: )?/, '') ?? ''
