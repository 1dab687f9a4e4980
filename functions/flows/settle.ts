import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Effect } from '../domain/effect.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { leased, takeable } from '../domain/takeEffects.ts'
import { traceOf } from '../log.ts'
import { changeItself, isOwnChange } from './changeItself.ts'
import { performEffect } from './performEffect.ts'
import type { Performed } from './performEffect.ts'
import type { Folds } from './recountDay.ts'
import type { Rooms } from './rooms.ts'
import { strikeOff } from './strikeOff.ts'
import { saved } from './written.ts'

/** How long a sweeper may hold an effect before another takes it over, in seconds (our choice: two sweeps, many times what a notice may take). */
const leaseSeconds = 120

/** Called between any two steps, so that a test can end a sweeper there. */
export type Passing = (step: 'loaded' | 'claimed' | 'performed') => void

export type Settling = { owner: string; folds: Folds; passing: Passing }

/** How many effects were settled and how many could not be yet. */
export type Settled = { settled: number; failed: number }

/**
 * Does what one event owes by now. Its own changes, and the lease on what reaches outside, also on what those changes
 * bring, are one conditional write; then that is performed under its key and struck off. Whoever loses a race leaves the
 * event to the winner.
 */
export const settle = (rooms: Rooms, settling: Settling) => async (eventId: string): Promise<Settled> => {
  const event = await rooms.events.load(eventId)
  const due = event ? takeable(event, rooms.clock.now()) : []
  settling.passing('loaded')
  if (!event || due.length === 0) return { settled: 0, failed: 0 }
  const taken = await take(rooms, event, { due, owner: settling.owner })
  if (!taken) return { settled: 0, failed: 0 }
  settling.passing('claimed')
  const { seen, held, changes, claimed } = taken
  if (claimed.length === 0) return { settled: changes, failed: 0 }
  const outcomes = await Promise.all(claimed.map((effect) => performed(rooms, { event: seen, effect, folds: settling.folds })))
  settling.passing('performed')
  await strikeOff(rooms, held, claimed.map(({ key }, at) => ({ key, outcome: outcomes[at] ?? { done: false } })))
  const failed = outcomes.filter((outcome) => !outcome.done).length
  return { settled: changes + claimed.length - failed, failed }
}

/** What a sweeper took: the event as it was decided upon (a figure must include that version), and as it is held after the write; how many changes of its own were made; what is to be performed. */
type Taken = { seen: ServiceEvent; held: ServiceEvent; changes: number; claimed: readonly Effect[] }

/**
 * Takes what is due, or undefined when there is nothing to do or somebody else was faster. A recount needs no lease: two
 * of them at once make the same figures. It waits where the event itself has just changed, so that the changes of many
 * events of one day cost one fold.
 */
const take = async (rooms: Rooms, event: ServiceEvent, { due, owner }: { due: readonly Effect[]; owner: string }): Promise<Taken | undefined> => {
  const now = rooms.clock.now()
  const own = due.filter(isOwnChange)
  const after = own.length > 0 ? await changeItself(rooms, event, due) : event
  const outside = takeable(after, now).filter((effect) => !isOwnChange(effect))
  const exclusive = outside.filter(({ kind }) => kind !== 'recount')
  const claimed = own.length > 0 ? exclusive : outside
  if (after === event && claimed.length === 0) return undefined
  if (after === event && exclusive.length === 0) return { seen: event, held: event, changes: 0, claimed }
  const next = leased(after, exclusive.map(({ key }) => key), { owner, until: addSeconds(now, leaseSeconds) })
  if (!await saved(rooms, event, next)) return undefined
  return { seen: after, held: { ...next, version: event.version + 1 }, changes: after === event ? 0 : own.length, claimed }
}

const performed = async (rooms: Rooms, { event, effect, folds }: { event: ServiceEvent; effect: Effect; folds: Folds }): Promise<Performed> => {
  try {
    return await performEffect(rooms, folds)(event, effect)
  } catch (error) {
    rooms.log({ event: 'effectFailed', kind: effect.kind, failures: effect.failures + 1, error: traceOf(error) })
    return { done: false }
  }
}
