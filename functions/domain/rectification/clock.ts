import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Due } from '@haochaping/shared/deadlines/due.ts'
import { Duration } from '@haochaping/shared/deadlines/duration.ts'
import { clockSteps } from '@haochaping/shared/schemas/clockView.ts'

/** What a due date is reckoned from: a length of time of the policy, or a day that was promised to the citizen. */
const Basis = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('policy'), from: Instant, duration: Duration }),
  z.strictObject({ by: z.literal('promise'), from: Instant, on: LocalDate })
])

const always = {
  step: z.enum(clockSteps),
  startedAt: Instant,
  basis: Basis,
  /** 延期: each one added to the due date as it was. */
  extensions: z.array(Duration),
  due: Due,
  /** Up to here its reminders have been sent and its breach looked for. */
  lookedAt: Instant
}

/** 时限: one step's clock. It is breached once; what ends late stays late. */
export const Clock = z.discriminatedUnion('state', [
  z.strictObject({ ...always, state: z.literal('running') }),
  z.strictObject({ ...always, state: z.literal('overdue') }),
  z.strictObject({ ...always, state: z.literal('met'), at: Instant }),
  z.strictObject({ ...always, state: z.literal('late'), at: Instant }),
  z.strictObject({ ...always, state: z.literal('stopped'), at: Instant })
])
export type Clock = z.infer<typeof Clock>
export type OpenClock = Extract<Clock, { state: 'running' | 'overdue' }>

/** Whether something is still owed under this clock. */
export const isOpen = (clock: Clock): clock is OpenClock => clock.state === 'running' || clock.state === 'overdue'
