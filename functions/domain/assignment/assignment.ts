import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Due } from '@haochaping/shared/deadlines/due.ts'
import { About, AssignmentAbout, AssignmentId } from '@haochaping/shared/schemas/assignment.ts'
import { EventId } from '@haochaping/shared/schemas/eventId.ts'
import { DeliverEffect } from '../effect.ts'
import { Said } from '../rectification/said.ts'
import { AssignmentEntry } from './assignmentLedger.ts'

/** 催办: when the unit is reminded once, and when everybody is told that it is over; each goes once it was done. */
const Reminders = z.strictObject({ before: z.optional(Instant), over: z.optional(Instant) })

/**
 * 告知每一个人: how far everyone behind an improvement has been told. The named ones come first, then one day of service
 * after the other; a step that is repeated finds what it did in the events and counts the same.
 */
export const Telling = z.strictObject({
  /** The next day of service to go through, and the last; absent once everyone is told. */
  next: z.optional(LocalDate), until: LocalDate,
  /** Whether those named one by one have been told. */
  named: z.boolean(),
  told: z.int(),
  /** Not before this instant: an index may lag behind the last ratings. */
  notBefore: Instant
})
export type Telling = z.infer<typeof Telling>

const always = {
  assignmentId: AssignmentId,
  /** Counts the writes; a write holds only while nobody else has written. */
  version: z.int(),
  /** Counts what people did; whoever acts names the turn she saw. */
  turn: z.int(),
  /** When it came to the state it is in. */
  at: Instant,
  ledger: z.array(AssignmentEntry),
  /** Messages it still owes. */
  effects: z.array(DeliverEffect)
}

const asked = {
  /** The unit that answers. */
  unit: z.string(), unitName: z.string(),
  openedAt: Instant, asked: Said, due: Due,
  /** 差评 with other reasons that were taken in by name. */
  also: z.array(EventId),
  /** Answers that were sent back. */
  rounds: z.array(z.strictObject({ answer: Said, sentBack: Said }))
}

const published = { published: Said, telling: Telling }
const inState = <N extends string, S extends z.core.$ZodLooseShape>(state: N, shape: S) => z.strictObject({ state: z.literal(state), ...always, ...shape })

/** 交办, a union by state. What was declined was never asked of anybody; `known`: the 差评 behind it then. */
export const Assignment = z.discriminatedUnion('state', [
  inState('running', { about: AssignmentAbout, ...asked, reminders: Reminders }),
  inState('answered', { about: AssignmentAbout, ...asked, answer: Said }),
  inState('published', { about: About.Improvement, ...asked, answer: Said, ...published }),
  inState('withdrawn', { about: AssignmentAbout, ...asked, answer: z.optional(Said), published: z.optional(Said), telling: z.optional(Telling), why: Said }),
  inState('declined', { about: About.Improvement, known: z.array(EventId), why: Said })
])
export type Assignment = z.infer<typeof Assignment>
export type AssignmentState = Assignment['state']
export type AssignmentIn<S extends AssignmentState> = Extract<Assignment, { state: S }>
/** One that was asked of a unit. */
export type Asked = Exclude<Assignment, { state: 'declined' }>
