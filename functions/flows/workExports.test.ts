import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { storageCalls } from '../bench/storageCalls.ts'
import { givenADatabase } from '../testing/database.ts'
import { anExportWorld } from '../testing/exportWorld.ts'
import type { ExportWorld, Line } from '../testing/exportWorld.ts'
import { Died, mortalRooms } from '../testing/mortalRooms.ts'
import { signedIn } from '../testing/when.ts'
import { sweep } from './sweep.ts'
import { workExports } from './workExports.ts'

describe('the work on exports', () => {
  const database = givenADatabase('best')
  let world: ExportWorld
  beforeEach(async () => { world = await anExportWorld(database.table()) })

  /** Every row is there, and once. */
  const whole = (lines: readonly Line[]) => {
    expect(new Set(lines.map(({ place, item }) => `${place} ${item}`)).size).toBe(lines.length)
    expect(world.own(lines)).toHaveLength(6)
  }

  it('is finished by others, with every row once, wherever a sweeper dies', async () => {
    const { city, supervisor, asked, seen, lines } = world
    const exportId = await asked(supervisor)
    const died: number[] = []
    for (let round = 0; (await seen(supervisor, exportId)).state === 'waiting' || (await seen(supervisor, exportId)).state === 'running'; round += 1) {
      // Every fifth lives: five in vain in a row are the end of an export.
      let calls = round % 5 === 4 ? Infinity : 3 + round % 7
      const fate = () => {
        if ((calls -= 1) !== 0) return 'lives'
        died.push(round)
        return round % 2 === 0 ? 'before' : 'after'
      }
      await workExports(mortalRooms(city.rooms, { table: database.table(), fate, saved: () => {} }), { steps: 1, places: 1 }).catch((error: unknown) => { if (!(error instanceof Died)) throw error })
      city.clock.advance(121)
    }
    expect(died.length).toBeGreaterThan(5)
    expect((await seen(supervisor, exportId)).state).toBe('done')
    whole(await lines(supervisor, exportId))
  }, 480_000)

  it('gives every row once where sweepers race', async () => {
    const { city, supervisor, asked, seen, lines } = world
    const exportId = await asked(supervisor)
    while ((await seen(supervisor, exportId)).state !== 'done') await Promise.all(Array.from({ length: 4 }, () => workExports(city.rooms, { steps: 3, places: 1 })))
    whole(await lines(supervisor, exportId))
  }, 480_000)

  it('is not changed by a writer whose lease ran out while he was at it', async () => {
    const { city, agencies: [place], supervisor, asked, seen, lines } = world
    const exportId = await asked(supervisor, { place })
    await workExports(city.rooms, { steps: 1, places: 1 })
    const { exports } = city.rooms
    let overtaken = 0
    const slow = { ...exports, putPiece: async (...[job, name]: Parameters<typeof exports.putPiece>) => {
      overtaken += 1
      city.clock.advance(121)
      await workExports({ ...city.rooms, exports }, { steps: 1, places: 1 })
      await exports.putPiece(job, name, ['{"row":"item","place":"x","name":"x","counts":{}}'])
    } }
    await workExports({ ...city.rooms, exports: slow }, { steps: 1, places: 1 })
    expect(await seen(supervisor, exportId)).toMatchObject({ state: 'done', done: 1, of: 1, rows: 2 })
    expect([overtaken, (await lines(supervisor, exportId)).map((line) => line['place'])]).toEqual([1, [place, place]])
  })

  it('is given up after being begun in vain five times, and says so', async () => {
    const { city, agencies: [place], supervisor, asked, seen, downloads } = world
    const exportId = await asked(supervisor, { place })
    const { summaries } = city.rooms
    const broken = { ...city.rooms, summaries: { ...summaries, agency: { ...summaries.agency, load: async () => { throw new Error('unreadable') } } } }
    for (let sweeps = 0; sweeps < 12 && (await seen(supervisor, exportId)).state !== 'failed'; sweeps += 1) {
      await workExports(broken)
      city.clock.advance(121)
    }
    expect(await seen(supervisor, exportId)).toMatchObject({ state: 'failed', done: 0 })
    expect((await downloads(supervisor, exportId)).body['refused']).toBe('exportOver')
    expect(city.logged.filter(({ event }) => event === 'exportFailed')).toHaveLength(1)
  })

  it('stops where an export is called off; another is kept for a week', async () => {
    const { city, who, agencies: [place], supervisor, asked, seen, downloads, cancels } = world
    const [first, second] = [await asked(supervisor), await asked(supervisor, { place })]
    await workExports(city.rooms, { steps: 1, places: 1 })
    expect((await downloads(supervisor, first)).body['refused']).toBe('exportNotReady')
    expect([(await cancels(supervisor, first)).body['state'], (await cancels(supervisor, first)).body['state']]).toEqual(['cancelled', 'cancelled'])
    await sweep(city.rooms)
    expect([(await seen(supervisor, first)).state, (await seen(supervisor, second)).state]).toEqual(['cancelled', 'done'])
    expect([(await downloads(supervisor, first)).body['refused'], (await downloads(supervisor, second)).status]).toEqual(['exportOver', 200])
    city.clock.set(addHours(city.clock.now(), 7 * 24))
    const later = await signedIn(city, who)
    expect((await seen(later, second)).state).toBe('expired')
    expect((await downloads(later, second)).body['refused']).toBe('exportOver')
  })

  it('is done once for an export that is asked for again; another under its id is none, and three at once are enough', async () => {
    const { city, agencies: [place], supervisor, asks, asked } = world
    const exportId = await asked(supervisor)
    await sweep(city.rooms)
    expect((await asks(supervisor, { exportId })).body).toMatchObject({ exportId, state: 'done' })
    expect((await asks(supervisor, { exportId, format: 'xlsx' })).body).toMatchObject({ refused: 'badRequest', fields: ['exportId'] })
    for (let n = 0; n < 3; n += 1) await asked(supervisor, { place })
    expect((await asks(supervisor)).body['refused']).toBe('tooManyExports')
    expect((await asks(supervisor, { exportId })).body['exportId']).toBe(exportId)
    expect((await asks(await signedIn(city, `supervisor:${randomUUID()}`))).status).toBe(200)
  })

  it('costs a sweep one look where there is none', async () => {
    const { city } = world
    while ((await city.rooms.exports.due(city.clock.now(), 1)).length > 0) await workExports(city.rooms)
    expect(await storageCalls(database.table()).during(() => workExports(city.rooms))).toEqual({ Query: 1 })
  })
})
