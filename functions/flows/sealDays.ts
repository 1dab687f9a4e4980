import { daySeal } from '../domain/seal/daySeal.ts'
import { compared, confirmed, daysDue, isLookDue, sealingAfter, sealingFrom } from '../domain/seal/sealing.ts'
import type { Look, Sealing } from '../domain/seal/sealing.ts'
import { lookOver } from './lookOver.ts'
import type { Rooms } from './rooms.ts'

type Sealer = Pick<Rooms, 'clock' | 'keys' | 'region' | 'touched' | 'events' | 'seals' | 'log'>

/**
 * 日封: seals each day that is over, in order, also one on which nothing happened. Days are looked over twice and sealed
 * where both looks agree; after an outage all that were missed, in one go. One read where nothing is to be done; safe with
 * rival sweepers and crashes: a seal is stored once, and whoever makes it makes the same bytes.
 */
export const sealDays = async (rooms: Sealer): Promise<void> => {
  const sealing = await rooms.seals.sealing()
  if (sealing) await goOn(rooms, sealing)
  else await rooms.seals.follow(undefined, sealingFrom(rooms.clock.now()))
}

const goOn = async (rooms: Sealer, sealing: Sealing): Promise<void> => {
  if (!isLookDue(sealing, rooms.clock.now())) return
  const stands = await rooms.seals.load(sealing.day)
  if (!stands) return void await rooms.seals.follow(sealing, await looked(rooms, sealing))
  const next = sealingAfter(sealing, stands) // somebody sealed it and went no further
  if (await rooms.seals.follow(sealing, next)) await goOn(rooms, next)
}

/** The state after one more look and the seals that it allows. */
const looked = async (rooms: Sealer, sealing: Sealing): Promise<Sealing> => {
  const at = rooms.clock.now()
  const days = daysDue(sealing, at)
  const leaves = await lookOver(rooms, { from: sealing.day, to: days.at(-1) ?? sealing.day })
  const looks = compared(sealing, days.map((day) => ({ ...leaves.of(day).sum(), at })))
  let state: Sealing = { ...sealing, looks }
  for (const look of confirmed(looks, at)) state = await sealed(rooms, state, { look, leaves: leaves.of(state.day).leaves() })
  return { ...state, turn: sealing.turn + 1 }
}

/** The leaves are kept first: a seal that stands can be proved. */
const sealed = async ({ seals, region, keys, log }: Sealer, sealing: Sealing, { look, leaves }: { look: Look; leaves: readonly Buffer[] }): Promise<Sealing> => {
  const { day, previous } = sealing
  await seals.keepLeaves(day, leaves)
  const seal = await seals.put(daySeal({ region, day, previous, ...look }, keys.receiptSigner))
  log({ event: 'sealed', settled: seal.events })
  return sealingAfter(sealing, seal)
}
