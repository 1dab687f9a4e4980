import { createServer } from 'node:net'

/** Whether somebody could listen on this loopback port now. */
export const portIsFree = (port: number): Promise<boolean> => new Promise((resolve) => {
  const server = createServer()
  server.once('error', () => resolve(false))
  server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
})
