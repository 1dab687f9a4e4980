import type { Assignment } from '../domain/assignment/assignment.ts'
import { isTelling } from '../domain/assignment/dueAt.ts'
import { tick } from '../domain/assignment/tick.ts'
import { takeableAt } from '../domain/effect.ts'
import type { DeliverEffect } from '../domain/effect.ts'
import { retried } from '../domain/takeEffects.ts'
import { traceOf } from '../log.ts'
import { deliver } from './deliver.ts'
import type { Rooms } from './rooms.ts'
import { tellEveryone } from './tellEveryone.ts'
import { workingTime } from './workingTime.ts'

/** How many stretches of telling one call does (our choice); the next sweep goes on. */
const stretches = 20

/**
 * Does what one assignment owes by now: reminders by its date, its messages, and telling everyone behind it. No lease is
 * needed: two at once write the same under the same keys, and what was written down is held by the version.
 */
export const settleAssignment = (rooms: Rooms) => async (assignmentId: string): Promise<void> => {
  const found = await rooms.assignments.load(assignmentId)
  const ticked = found && await withReminders(rooms, found)
  if (!ticked) return
  await delivered(rooms, ticked)
  await tellOn(rooms, assignmentId)
}

/** The assignment with the reminders that are due; undefined where somebody else was faster. */
const withReminders = async (rooms: Rooms, assignment: Assignment): Promise<Assignment | undefined> => {
  const after = tick(assignment, { now: rooms.clock.now(), working: await workingTime(rooms) })
  if (after === assignment) return assignment
  return await rooms.assignments.save(assignment, after) ? { ...after, version: assignment.version + 1 } : undefined
}

const delivered = async (rooms: Rooms, assignment: Assignment): Promise<void> => {
  const due = assignment.effects.filter((effect) => takeableAt(effect) <= rooms.clock.now())
  if (due.length === 0) return
  const done = new Map<string, boolean>()
  for (const effect of due) done.set(effect.key, await isDelivered(rooms, assignment.assignmentId, effect))
  await struckOff(rooms, assignment, done)
}

const isDelivered = async (rooms: Rooms, assignmentId: string, { key, since, message, kind, failures }: DeliverEffect): Promise<boolean> => {
  try {
    await deliver(rooms)({ assignmentId, key, at: since, owed: message })
    return true
  } catch (error) {
    rooms.log({ event: 'effectFailed', kind, failures: failures + 1, error: traceOf(error) })
    return false
  }
}

/** Writes down what was delivered, again and again if somebody else writes in between: it has happened, so it must be told. */
const struckOff = async ({ assignments, clock }: Rooms, held: Assignment, done: ReadonlyMap<string, boolean>): Promise<void> => {
  for (let assignment: Assignment | undefined = held; assignment; assignment = await assignments.load(held.assignmentId)) {
    const effects = assignment.effects.flatMap((effect) => {
      const outcome = done.get(effect.key)
      return outcome === true ? [] : [outcome === false ? retried(effect, clock.now()) : effect]
    })
    if (await assignments.save(assignment, { ...assignment, effects })) return
  }
}

const tellOn = async (rooms: Rooms, assignmentId: string): Promise<void> => {
  let assignment = await rooms.assignments.load(assignmentId)
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    if (assignment?.state !== 'published' || !isTelling(assignment.telling) || (stretch === 0 && assignment.telling.notBefore > rooms.clock.now())) return
    assignment = await tellEveryone(rooms, assignment)
  }
}
