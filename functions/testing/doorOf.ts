import type { Rooms } from '../flows/rooms.ts'
import type { FrontDoor } from '../frontDoor.ts'
import { host } from '../server/host.ts'

/** The front door of an installation: the very handlers behind an HTTP server that is not listening. */
export const doorOf = (rooms: Rooms): FrontDoor => {
  const app = host(rooms)
  return async ({ method, path, token, body }) => {
    const reply = await app.request(path, { method, headers: token ? { authorization: `Bearer ${token}` } : {}, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    return { status: reply.status, body: await reply.json() as unknown }
  }
}
