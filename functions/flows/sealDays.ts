import { daySeal } from '../domain/seal/daySeal.ts'
import { agrees, isLookDue, lookedOver, sealingAfter, sealingFrom } from '../domain/seal/sealing.ts'
import type { Sealing } from '../domain/seal/sealing.ts'
import { lookOver } from './lookOver.ts'
import type { Rooms } from './rooms.ts'

type Sealer = Pick<Rooms, 'clock' | 'keys' | 'region' | 'touched' | 'events' | 'seals' | 'log'>

/**
 * 日封: seals each day that is over, in order, also one on which nothing happened. A day is looked over twice and sealed
 * when both looks agree. After an outage each call seals one more day. One read where nothing is to be done; safe with
 * rival sweepers and crashes: a seal is stored once, and whoever makes it makes the same bytes.
 */
export const sealDays = async (rooms: Sealer): Promise<void> => {
  const sealing = await rooms.seals.sealing()
  if (sealing) await goOn(rooms, sealing)
  else await rooms.seals.follow(undefined, sealingFrom(rooms.clock.now()))
}

const goOn = async (rooms: Sealer, sealing: Sealing): Promise<void> => {
  if (!isLookDue(sealing, rooms.clock.now())) return
  const next = await looked(rooms, sealing)
  if (await rooms.seals.follow(sealing, next) && next.day !== sealing.day) await goOn(rooms, next)
}

/** The state after one more look; a day that a crashed sweeper had sealed already is left behind. */
const looked = async (rooms: Sealer, sealing: Sealing): Promise<Sealing> => {
  const { day, previous, look: before } = sealing
  const stands = await rooms.seals.load(day)
  if (stands) return sealingAfter(sealing, stands)
  const at = rooms.clock.now()
  const look = { ...(await lookOver(rooms, day)).sum(), at }
  if (!before || !agrees(sealing, look)) return lookedOver(sealing, look)
  const seal = await rooms.seals.put(daySeal({ region: rooms.region, day, previous, ...before }, rooms.keys.receiptSigner))
  rooms.log({ event: 'sealed', settled: seal.events })
  return sealingAfter(sealing, seal)
}
