import { calendarDigest } from '@haochaping/shared/calendar/calendarDigest.ts'
import { calendarFor } from '@haochaping/shared/calendar/calendarFor.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { redate } from '../domain/redate.ts'
import { followingFrom, goneThrough, redatingDue } from '../domain/redating.ts'
import { traceOf } from '../log.ts'
import { inParallel } from './inParallel.ts'
import { nowFor } from './nowFor.ts'
import type { Rooms } from './rooms.ts'
import { saved } from './written.ts'

/** How many events one call looks at, page by page, and how many of them abreast: a few seconds' work (our choice). */
const pageSize = 100
const pagesAtOnce = 50
const abreast = 8

type Following = Pick<Rooms, 'clock' | 'events' | 'log' | 'policies' | 'calendars' | 'owing'>

/**
 * Brings open dates, of tickets and of rating windows, up to the calendar once it has changed: a year arrived, a closure
 * was decreed or withdrawn. Whatever has an open date owes something when it comes. One read when nothing changed. A
 * call does a stretch and the next goes on; a crash repeats at most a stretch, which finds its dates moved already. Says
 * how many events moved.
 */
export const redateOpen = async (rooms: Following): Promise<number> => {
  const { calendar, redating } = await rooms.calendars.followed()
  const [digest, now] = [calendarDigest(calendar), rooms.clock.now()]
  if (!redating) await rooms.calendars.follow(undefined, followingFrom(digest, now))
  const due = redating && redatingDue(redating, digest, now)
  if (!due) return 0
  const { moved, more } = await stretch(rooms, calendar, due.more)
  await rooms.calendars.follow(redating, goneThrough(due, more))
  if (moved > 0) rooms.log({ event: 'redated', settled: moved })
  return moved
}

const stretch = async (rooms: Following, calendar: WorkCalendar, from: string | undefined): Promise<{ moved: number; more?: string }> => {
  let moved = 0
  let more = from
  for (let page = 0; page < pagesAtOnce; page += 1) {
    const found = await rooms.owing(pageSize, more)
    const results = await inParallel(found.eventIds, abreast, (eventId) => guarded(rooms, () => broughtUp(rooms, calendar, eventId)))
    moved += results.filter(Boolean).length
    more = found.more
    if (more === undefined) return { moved }
  }
  return { moved, ...(more === undefined ? {} : { more }) }
}

/** One event that cannot be read or written does not stop the others; its dates are looked at again when its next timer rings. */
const guarded = async ({ log }: Following, one: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await one()
  } catch (error) {
    log({ event: 'failure', error: traceOf(error) })
    return false
  }
}

/** Whether this event's dates were moved. Whoever writes in between makes us look again. */
const broughtUp = async ({ events, clock, policies }: Following, calendar: WorkCalendar, eventId: string): Promise<boolean> => {
  for (;;) {
    const event = await events.load(eventId)
    if (!event) return false
    const rules = { policy: policies.of(event.policy), calendar: calendarFor(calendar, event.facts.region) }
    const after = redate(event, { rules, now: nowFor({ clock }, event) })
    if (after === event) return false
    if (await saved({ events, clock }, event, after)) return true
  }
}
