import type { AssignmentIn, Telling } from '../domain/assignment/assignment.ts'
import { isTelling } from '../domain/assignment/dueAt.ts'
import { isBehind, isInForce, isToldOf, withImprovement } from '../domain/assignment/improved.ts'
import { dayTold, namedTold, withTelling } from '../domain/assignment/telling.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { behindOn } from './behindOn.ts'
import { inParallel } from './inParallel.ts'
import { nowFor } from './nowFor.ts'
import type { Rooms } from './rooms.ts'
import { saved } from './written.ts'

/** What one stretch does: so many days at most, and no further day once so many people are told (our choice: a few seconds' work). */
const daysAtOnce = 15
const peopleAtOnce = 60
const abreast = 8

type Published = AssignmentIn<'published'>

/**
 * One stretch of telling everyone behind an improvement. Each event owes its author the news by its own outbox, once; only
 * then is the stretch written down. A crash repeats a stretch, which finds what it did in the events and counts the
 * same. The improvement as it is stored now, or undefined where somebody else was faster.
 */
export const tellEveryone = async (rooms: Rooms, published: Published): Promise<Published | undefined> => {
  let telling = published.telling
  if (!telling.named) telling = namedTold(telling, await toldAmong(rooms, published, { eventIds: published.also, isMeant: isInForce }))
  for (let days = 0; days < daysAtOnce && telling.next !== undefined && telling.told - published.telling.told < peopleAtOnce; days += 1)
    telling = await withDay(rooms, published, telling)
  const after = withTelling(published, telling, rooms.clock.now())
  return await rooms.assignments.save(published, after) ? { ...after, version: published.version + 1 } : undefined
}

const withDay = async (rooms: Rooms, published: Published, telling: Telling): Promise<Telling> => {
  if (!isTelling(telling) || telling.next === undefined) return telling
  const eventIds = await behindOn(rooms, published.about, telling.next)
  return dayTold(telling, await toldAmong(rooms, published, { eventIds, isMeant: (event) => isBehind(event, published) }))
}

type Among = { eventIds: readonly string[]; isMeant(event: ServiceEvent): boolean }

/** How many authors of these events have been told by now, before or just now. */
const toldAmong = async (rooms: Rooms, published: Published, { eventIds, isMeant }: Among): Promise<number> => {
  const told = await inParallel(eventIds, abreast, (eventId) => isTold(rooms, published, { eventId, isMeant }))
  return told.filter(Boolean).length
}

/** Whoever writes in between makes us look again. */
const isTold = async ({ events, clock }: Rooms, published: Published, { eventId, isMeant }: { eventId: string; isMeant: Among['isMeant'] }): Promise<boolean> => {
  for (;;) {
    const event = await events.load(eventId)
    if (!event) return false
    if (isToldOf(event, published.assignmentId)) return true
    if (!isMeant(event)) return false
    if (await saved({ events, clock }, event, withImprovement(event, published, nowFor({ clock }, event)))) return true
  }
}
