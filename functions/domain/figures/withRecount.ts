import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { effect } from '../effect.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import { ticketEntryOf } from '../ticketGlance.ts'
import { tallyOf } from './tally.ts'

/** What the figures and the desks show of an event. */
const shownOf = (event: ServiceEvent): string => {
  const { spans: _, ...desk } = ticketEntryOf(event) ?? { spans: [] }
  return JSON.stringify([tallyOf(event), desk])
}

/** The event after a change, owing a recount where the change shows in a figure or on a desk. Its key is that of the version that will hold it. */
export const withRecount = (before: ServiceEvent, after: ServiceEvent, now: Instant): ServiceEvent => {
  const owed = effect('recount', now, before.version + 1)
  if (after === before || after.effects.some(({ key }) => key === owed.key) || shownOf(before) === shownOf(after)) return after
  return { ...after, effects: [...after.effects, owed] }
}
