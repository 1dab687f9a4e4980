import { readConfig } from '../config.ts'
import { log } from '../log.ts'
import { configuredFolder } from '../photos/configuredPhotos.ts'
import { configuredTable } from '../rooms.ts'
import { sendingRooms } from '../sendingRooms.ts'
import { ensureTable } from '../storage/dynamo/table.ts'
import { host } from './host.ts'
import { listen } from './listen.ts'
import { minutely } from './minutely.ts'
import { photoRoutes } from './photoRoutes.ts'
import { staticFiles } from './staticFiles.ts'
import { untilSignal } from './untilSignal.ts'

/**
 * The product on a government's own cloud: the same handlers and the sweep, no fakes, no demo data, no state of its own.
 * Any number of copies may stand side by side. Ends on SIGTERM after the open requests and the running sweep.
 */
export const serve = async (): Promise<void> => {
  const config = readConfig()
  const table = configuredTable(config)
  await ensureTable(table)
  const nudges = { soon: () => {} }
  const rooms = await sendingRooms(config, table, { nudge: () => nudges.soon() })
  const app = host(rooms)
  photoRoutes(app, rooms, configuredFolder(config, rooms.keys))
  staticFiles(app)
  const server = await listen(app, { port: config.PORT })
  const sweeps = minutely(rooms)
  nudges.soon = sweeps.soon
  log({ event: 'started', port: server.port })
  await untilSignal()
  log({ event: 'stopping' })
  await server.close()
  await sweeps.stop()
  table.client.destroy()
}
