import { Hono } from 'hono'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KeyRing } from '../keys/keyRing.ts'
import { ringKeys } from '../keys/ringKeys.ts'
import { log } from '../log.ts'
import { configuredFolder } from '../photos/configuredPhotos.ts'
import { sendingRooms } from '../sendingRooms.ts'
import { host } from '../server/host.ts'
import { listen, PortError } from '../server/listen.ts'
import { minutely } from '../server/minutely.ts'
import { photoRoutes } from '../server/photoRoutes.ts'
import { staticFiles } from '../server/staticFiles.ts'
import { readConfig } from '../config.ts'
import { controlRoutes } from './control/controlRoutes.ts'
import { linkedPeople } from './control/linkedPeople.ts'
import { identifyDemo } from './control/localPeople.ts'
import { demoItems } from './demo/demoItems.ts'
import type { DemoScale } from './demo/demoItems.ts'
import { demoRegionNames } from './demo/demoRegionName.ts'
import { demoScale } from './demo/demoScale.ts'
import { buildH5, h5IsFresh } from './h5Build.ts'
import { localClock } from './localClock.ts'
import type { LocalClock } from './localClock.ts'
import { localDatabase } from './localDatabase.ts'
import { localKeys } from './localKeys.ts'
import { localPlatforms } from './localPlatforms.ts'
import { portIsFree } from './portIsFree.ts'
import { staffLink } from './staffLink.ts'
import type { Steps } from './steps.ts'

/** The product running on one machine, and how to end it. */
export type Started = { address: string; staff: string | undefined; stop(): Promise<void> }

const table = 'haochaping'

type Starting = { folder: string; port: number; clock?: LocalClock; scale?: DemoScale }

/**
 * One machine, nothing installed: embedded database, the very server of `npm run serve`, the minute sweep, fakes of the
 * platforms, the demo city and the mini-program's H5 build. `clock`, `scale`: others than the machine's and DEMO_PER_DAY.
 */
export const start = async (tell: Steps, { folder, port, clock = localClock(folder), scale = demoScale() }: Starting): Promise<Started> => {
  if (port !== 0 && !await portIsFree(port)) throw new PortError(serverWords.portTaken(port))
  const keysFile = localKeys(folder)
  const keys = ringKeys(KeyRing.parse(JSON.parse(readFileSync(keysFile, 'utf8'))))
  const database = await localDatabase(tell, { folder, table, scale, now: clock.now(), items: () => demoItems(scale, keys, clock.now()) })
  try {
    if (!h5IsFresh()) await tell.step(startWords.building, buildH5)
    const running = await open({ folder, port, clock, keysFile, database })
    const stop = async () => { await running.stop(); await database.stop() }
    return { address: running.address, staff: staffLink(running.address, keys, database.loadedAt), stop }
  } catch (error) {
    await database.stop()
    throw error
  }
}

type Opening = { folder: string; port: number; clock: LocalClock; keysFile: string; database: Awaited<ReturnType<typeof localDatabase>> }

/** The server listens before its rooms are furnished, because the platforms' addresses are its own. */
const open = async ({ folder, port, clock, keysFile, database }: Opening): Promise<Omit<Started, 'staff'>> => {
  const front = new Hono()
  let ready = false
  const fetchWhenReady: typeof front.fetch = (request, ...rest) => (ready ? front.fetch(request, ...rest) : new Response(null, { status: 503 }))
  const server = await listen({ fetch: fetchWhenReady }, { port, hostname: '127.0.0.1' })
  const address = `http://127.0.0.1:${server.port}`
  const platforms = localPlatforms(folder, address, clock)
  const config = readConfig({ ...platforms.settings, REGION: '990100', REGION_NAMES: JSON.stringify(demoRegionNames), TABLE: table, DYNAMODB_ENDPOINT: database.endpoint, PUBLIC_URL: address, KEYS_FILE: keysFile, PHOTOS_FOLDER: join(folder, 'photos') })
  const nudges = { soon: () => {} }
  const rooms = await sendingRooms(config, database.table, { clock, log: quietly, nudge: () => nudges.soon() })
  const furnished = { ...rooms, identity: { ...linkedPeople(rooms.identity), demo: identifyDemo } }
  const sweeps = minutely(furnished)
  nudges.soon = sweeps.soon
  platforms.mount(front, rooms.keys)
  controlRoutes(front, { rooms: furnished, clock, outbox: platforms.outbox, phones: platforms.phones, sweepNow: sweeps.now, address: () => address })
  front.route('/', host(furnished))
  photoRoutes(front, rooms, configuredFolder(config, rooms.keys))
  staticFiles(front)
  ready = true
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, address, endpoint: database.endpoint, table, keysFile }))
  sweeps.soon()
  return { address, stop: async () => { rmSync(join(folder, 'running.json'), { force: true }); await server.close(); await sweeps.stop() } }
}

/** On a terminal the usual lines would bury the links: only trouble is shown. */
const quietly: typeof log = (line) => {
  if (line.event === 'failure' || line.event === 'effectFailed' || line.event === 'canaryFailed') log(line)
}
