import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Effect } from '../domain/effect.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { leased, takeable } from '../domain/takeEffects.ts'
import { traceOf } from '../log.ts'
import { changeItself, isOwnChange } from './changeItself.ts'
import { performEffect } from './performEffect.ts'
import type { Folds, Performed } from './performEffect.ts'
import type { Rooms } from './rooms.ts'
import { strikeOff } from './strikeOff.ts'

/** How long a sweeper may hold an effect before another takes it over, in seconds (our choice: two sweeps, many times what a notice may take). */
const leaseSeconds = 120

/** Called between any two steps, so that a test can end a sweeper there. */
export type Passing = (step: 'loaded' | 'claimed' | 'performed') => void

export type Settling = { owner: string; folds: Folds; passing: Passing }

/** How many effects were settled and how many could not be yet. */
export type Settled = { settled: number; failed: number }

/**
 * Does what one event owes by now. A change of its own is one conditional write; what reaches outside is claimed with a
 * lease, performed under its key, and struck off. Whoever loses a race leaves the event to the winner.
 */
export const settle = (rooms: Rooms, settling: Settling) => async (eventId: string): Promise<Settled> => {
  const event = await rooms.events.load(eventId)
  const due = event ? takeable(event, rooms.clock.now()) : []
  settling.passing('loaded')
  if (!event || due.length === 0) return { settled: 0, failed: 0 }
  if (due.some(isOwnChange)) return { settled: await changeItself(rooms, event, due), failed: 0 }
  const held = await claimed(rooms, event, { due, owner: settling.owner })
  if (!held) return { settled: 0, failed: 0 }
  settling.passing('claimed')
  const outcomes = await Promise.all(due.map((effect) => performed(rooms, { event, effect, folds: settling.folds })))
  settling.passing('performed')
  await strikeOff(rooms, held, due.map(({ key }, at) => ({ key, outcome: outcomes[at] ?? { done: false } })))
  const failed = outcomes.filter((outcome) => !outcome.done).length
  return { settled: due.length - failed, failed }
}

/** The event with its lease, or undefined when somebody else was faster. A recount needs no lease: two of them at once make the same figures. */
const claimed = async ({ events, clock }: Rooms, event: ServiceEvent, { due, owner }: { due: readonly Effect[]; owner: string }): Promise<ServiceEvent | undefined> => {
  const exclusive = due.filter(({ kind }) => kind !== 'recount').map(({ key }) => key)
  if (exclusive.length === 0) return event
  const after = leased(event, exclusive, { owner, until: addSeconds(clock.now(), leaseSeconds) })
  return await events.save(event, after) ? { ...after, version: event.version + 1 } : undefined
}

const performed = async (rooms: Rooms, { event, effect, folds }: { event: ServiceEvent; effect: Effect; folds: Folds }): Promise<Performed> => {
  try {
    return await performEffect(rooms, folds)(event, effect)
  } catch (error) {
    rooms.log({ event: 'effectFailed', kind: effect.kind, failures: effect.failures + 1, error: traceOf(error) })
    return { done: false }
  }
}
