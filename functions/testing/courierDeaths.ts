import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { randomUUID } from 'node:crypto'
import { noConsents, withEntries } from '../domain/consent/consentLedger.ts'
import type { Finished } from '../domain/sending/finished.ts'
import { courier } from '../flows/courier.ts'
import { enqueueCopy } from '../flows/enqueueCopy.ts'
import { keepReach } from '../flows/keepReach.ts'
import type { Rooms } from '../flows/rooms.ts'
import { messengerOf, sealedAddress } from '../flows/staffAddress.ts'
import { placeOf } from '../intake/arrivingEvent.ts'
import type { ReaderOf } from '../storage/readers.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { aCity } from './city.ts'
import type { City } from './city.ts'
import { anEvent, rightNow, testKeys } from './given.ts'
import { mortalCarriers } from './messageWorld.ts'
import type { Arrival, MessageWorld } from './messageWorld.ts'
import { mortalRooms } from './mortalRooms.ts'
import type { Fate } from './mortalRooms.ts'
import { aMember } from './staff.ts'

const due = { at: '2026-12-04T15:59:59.999Z', on: localDateOf('2026-12-04T15:59:59.999Z'), provisional: false }
const ordered: Told = { purpose: 'ordered', words: '请立即办理。', due, automatic: false }

/** Who is told, and of how many things at once: `digest` is staff of so many that they go out as one. */
export const casts = {
  citizen: { audience: 'citizen', told: { purpose: 'replied', words: '已经退还。', followUp: due }, keys: 2 },
  staff: { audience: 'staff', told: ordered, keys: 1 },
  digest: { audience: 'staff', told: { purpose: 'citizenAdded' }, keys: 6 },
  group: { audience: 'group', told: ordered, keys: 1 }
} as const satisfies Record<string, { audience: ReaderOf['audience']; told: Told; keys: number }>
export type CastName = keyof typeof casts

/** Processes in the order in which they live: those of one list at the same time. `answer`: the world's, until it is quiet in the end. */
export type Plan = { cast: CastName; processes: readonly (readonly (() => Fate)[])[]; answer: MessageWorld['answer']; quiet: MessageWorld['answer'] }

/** What came of it. Plain data. `early`: the ends that were there while processes still ended; `pending`: what was still on its way. */
export type Outcome = { cast: CastName; keys: string[]; early: [string, Finished][]; ends: [string, Finished][]; pending: number; arrived: Arrival[]; afterwards: number; spent: string[] }

/** One reader, told by processes that end wherever their fate wants, and then by one that does not. */
export const told = async (table: Table, { cast, processes, answer, quiet }: Plan): Promise<Outcome> => {
  const scene = await sceneOf(table, cast, answer)
  const { city, world, of, keys, born } = scene
  for (const together of processes) {
    const rooms = together.map(born)
    await Promise.allSettled(rooms.map((own) => telling(scene, own)))
    city.clock.advance(halfAnHour)
    await Promise.allSettled(rooms.map((own) => courier(own)))
    city.clock.advance(121)
  }
  const early = await endsOf(scene)
  world.answer = quiet
  const survivor = born(() => 'lives')
  await telling(scene, survivor)
  const pending = await drained(scene, survivor)
  const [ends, before] = [await endsOf(scene), world.arrived.length]
  await telling(scene, survivor)
  return { cast, keys, early, ends, pending, arrived: world.arrived, afterwards: world.arrived.length - before, spent: await spentBy(city, of) }
}

/** `born`: the rooms of a new process with this fate. */
type Scene = { cast: CastName; city: City; world: MessageWorld; of: ReaderOf; keys: string[]; eventId: string; born(fate: () => Fate): Rooms }

const sceneOf = async (table: Table, cast: CastName, answer: MessageWorld['answer']): Promise<Scene> => {
  const city = aCity(table)
  const world: MessageWorld = { arrived: [], answer }
  const of = await newcomer(city, cast)
  const born = (fate: () => Fate): Rooms => {
    const own = mortalRooms(city.rooms, { table, fate, saved: () => {} })
    return { ...own, carriers: mortalCarriers(own, world) }
  }
  const keys = Array.from({ length: casts[cast].keys }, (_, n) => `${of.id}:${n}`)
  return { cast, city, world, of, keys, eventId: (await withPhone(city)).eventId, born }
}

const telling = async ({ cast, of, keys, eventId }: Scene, rooms: Rooms): Promise<void> => {
  for (const [n, key] of keys.entries()) await enqueueCopy(rooms, of, { key, at: addSeconds(rightNow, n), told: casts[cast].told, matter, eventId, policy: 'yunzhou-2025@1' })
  await courier(rooms)
}

const later = async ({ city }: Scene, rooms: Rooms): Promise<void> => {
  city.clock.advance(halfAnHour)
  await courier(rooms)
}

/** After which staff who have not read are told by SMS too, and a moment more, in seconds. */
const halfAnHour = 31 * 60

const matter = { item: '公积金提取', agency: '市公积金中心', projectNo: 'P1', on: localDateOf(rightNow) }

const newcomer = async (city: City, cast: CastName): Promise<ReaderOf> => {
  const { audience } = casts[cast]
  if (audience === 'group') return { audience, id: randomUUID() }
  if (audience === 'staff') return { audience, id: await employed(city) }
  const id = randomUUID()
  await keepReach(city.rooms, id, `wechat:${id}`)
  await city.rooms.consents.save({ person: id, platform: 'wechat' }, withEntries(noConsents, ['1', '2'].map((key) => ({ what: 'granted', kind: 'result', key, at: rightNow }))))
  return { audience, id }
}

const employed = async ({ rooms }: City): Promise<string> => {
  const bare = aMember(`handler:${randomUUID()}`)
  const messenger = messengerOf(testKeys, bare.staffId, 'wecom:ww-test:li-min')
  await rooms.staff.add({ ...bare, ...(messenger ? { messenger } : {}), phone: sealedAddress(testKeys, bare.staffId, { address: 'phone', text: '139 0000 0001' }) })
  return bare.staffId
}

const withPhone = async ({ rooms }: City) => {
  const bare = anEvent()
  const event = { ...bare, effects: [], sealed: { ...bare.sealed, phone: testKeys.seal('13800000001', placeOf(bare.eventId, 'phone')) } }
  await rooms.events.add(event)
  return event
}

/** The survivor comes back until nothing is on its way; gives what is left after more time than any failure may cost. */
const drained = async (scene: Scene, survivor: Rooms): Promise<number> => {
  const { city: { rooms }, of } = scene
  for (let round = 0; round < 20; round += 1) {
    const { pending } = await rooms.readers.load(of)
    if (pending.length === 0) return 0
    await later(scene, survivor)
  }
  return (await rooms.readers.load(of)).pending.length
}

const endsOf = async ({ city: { rooms }, of, keys }: Scene): Promise<[string, Finished][]> => {
  const ends = await Promise.all(keys.map(async (key) => [key, await rooms.readers.finished(of, key)] as const))
  return ends.flatMap(([key, end]): [string, Finished][] => (end ? [[key, end]] : []))
}

const spentBy = async ({ rooms }: City, { audience, id }: ReaderOf): Promise<string[]> => {
  if (audience !== 'citizen') return []
  const { entries } = await rooms.consents.load({ person: id, platform: 'wechat' })
  return entries.filter(({ what }) => what === 'spent').map(({ key }) => key)
}
