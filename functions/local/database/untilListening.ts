import { connect } from 'node:net'

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.once('connect', () => { socket.destroy(); resolve(true) })
  socket.once('error', () => resolve(false))
})

/** Waits until something listens on the port, at most about half a minute; `alive` tells whether waiting still makes sense. */
export const untilListening = async (port: number, alive: () => boolean): Promise<void> => {
  for (let look = 0; look < 3000; look += 1) {
    if (await answers(port)) return
    if (!alive()) break
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`nothing listens on port ${port}`)
}
