import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Random } from '../demo/seededRandom.ts'
import type { Rooms } from '../flows/rooms.ts'
import { sealDays } from '../flows/sealDays.ts'
import { sweep } from '../flows/sweep.ts'
import { Died } from './mortalRooms.ts'
import type { Fate, mortalRooms } from './mortalRooms.ts'

/** A request under an id and what its client heard: answered, refused, or nothing because the process ended. */
export type Request = { eventId: string; actId: string; again(): Promise<void>; done: number; refused: number; died: number }

/**
 * Clients and sweepers, each call of theirs in a process of its own that may end anywhere. An operation is a request, or
 * a sweeper seeing to one event.
 */
export type Crew = {
  count: { operations: number; deaths: number }
  requested(made: Pick<Request, 'eventId' | 'actId'>, ask: (rooms: Rooms) => Promise<object | Refusal>): Request
  carriedOut(one: Request): Promise<void>
  /** Sweeps once; `chance` is that of ending, at each boundary. */
  sweeper(chance: number): Promise<void>
  /** Goes on with the sealing of days, likewise: few sweepers live to come to it. */
  sealer(chance: number): Promise<void>
}

export const aCrew = ({ random, newProcess }: { random: Random; newProcess(fate: () => Fate): ReturnType<typeof mortalRooms> }): Crew => {
  const count = { operations: 0, deaths: 0 }
  const fateOf = (chance: number) => (): Fate => random() >= chance ? 'lives' : random() < 0.5 ? 'before' : 'after'
  /** Whether it came to its end by itself. */
  const survived = async (run: () => Promise<void>): Promise<boolean> => {
    try {
      await run()
      return true
    } catch (error) {
      if (!(error instanceof Died)) throw error
      count.deaths += 1
      return false
    }
  }
  const requested: Crew['requested'] = (made, ask) => {
    const again = async () => {
      count.operations += 1
      const lived = await survived(async () => { kept[isRefusal(await ask(newProcess(fateOf(0.03)))) ? 'refused' : 'done'] += 1 })
      if (!lived) kept.died += 1
    }
    const kept: Request = { ...made, done: 0, refused: 0, died: 0, again }
    return kept
  }
  return { count, requested, carriedOut: (one) => carriedOut(random, one), sealer: async (chance) => { await survived(() => sealDays(newProcess(fateOf(chance)))) }, sweeper: async (chance) => {
    const rooms = newProcess(fateOf(chance))
    await survived(async () => { await sweep(rooms, (step) => {
      if (step === 'loaded') count.operations += 1
      rooms.passing()
    }) })
  } }
}

/** Clients tap twice, lose answers and ask again, and some give up. */
const carriedOut = async (random: Random, one: Request): Promise<void> => {
  await (random() < 0.06 ? Promise.all([one.again(), one.again()]) : one.again())
  while (one.done + one.refused === 0 && random() < 0.85) await one.again()
  if (random() < 0.08) await one.again()
}
