import { createServer } from 'node:net'

/** Whether nobody listens on this loopback port now; one that this user may not open counts as free, for `listen` says that better. */
export const portIsFree = (port: number): Promise<boolean> => new Promise((resolve) => {
  const server = createServer()
  server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'EADDRINUSE'))
  server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
})
