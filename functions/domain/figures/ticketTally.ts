import * as z from 'zod/mini'
import { EventId } from '@haochaping/shared/schemas/eventId.ts'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import type { Clock } from '../rectification/clock.ts'
import type { Ticket } from '../ticket.ts'

/** How a step stands over all rounds: overdue before late before in time. Absent while it is not due yet. */
const Standing = z.enum(['inTime', 'late', 'overdue'])
type Standing = z.infer<typeof Standing>

/** What the figures need to know of a ticket. `event` leads from a figure to the ticket; it names nobody. */
export const TicketTally = z.strictObject({
  event: EventId,
  phase: z.enum(phases),
  replied: z.optional(Standing),
  rectified: z.optional(Standing),
  explained: z.optional(z.literal(true)),
  verdict: z.optional(z.enum([...verdicts, 'noAnswer'])),
  /** Her last word is “not solved”, of what the unit called rectified. */
  contradicted: z.optional(z.literal(true)),
  late: z.optional(z.literal(true)),
  transferred: z.optional(z.literal(true))
})
export type TicketTally = z.infer<typeof TicketTally>

type Judged = { verdict: (typeof verdicts)[number] }
type Going = { way: 'immediate' | 'limited' | 'explain' }

/** As much of a ticket as the figures need. */
export type Tallied = Pick<Ticket, 'phase' | 'hands' | 'clocks'> & {
  rounds: readonly { clocks: readonly Clock[]; way: Going; verdict: Judged }[]
  way?: Going | undefined
  verdict?: Judged | undefined
  end?: { how: 'judged' | 'concluded'; verdict: Judged } | { how: 'noAnswer' }
}

/** What the figures are told of a ticket as it stands. A ticket that was opened again stands as its last round does, and a step that was late once stays late. */
export const ticketTallyOf = (event: string, ticket: Tallied): TicketTally => {
  const clocks = [...ticket.rounds.flatMap((round) => round.clocks), ...ticket.clocks]
  const [replied, rectified, verdict] = [standingOf(clocks, 'reply'), standingOf(clocks, 'rectify'), verdictOf(ticket)]
  return {
    event, phase: ticket.phase,
    ...(replied ? { replied } : {}), ...(rectified ? { rectified } : {}),
    ...(lastWay(ticket) === 'explain' ? { explained: true as const } : {}),
    ...(verdict ? { verdict } : {}), ...(isContradicted(ticket) ? { contradicted: true as const } : {}),
    ...(clocks.some(({ state }) => state === 'overdue' || state === 'late') ? { late: true as const } : {}),
    ...(ticket.hands > 1 ? { transferred: true as const } : {})
  }
}

const standingOf = (clocks: readonly Clock[], step: ClockStep): Standing | undefined => {
  const states = clocks.filter((clock) => clock.step === step).map(({ state }) => state)
  if (states.includes('overdue')) return 'overdue'
  if (states.includes('late')) return 'late'
  return states.at(-1) === 'met' ? 'inTime' : undefined
}

/** Her last word, also while a later round is under way. What a supervisor concluded, or has before her, was judged “not solved”. */
const verdictOf = ({ phase, verdict, end, rounds }: Tallied): TicketTally['verdict'] => {
  if (phase === 'closed') return end?.how === 'noAnswer' ? 'noAnswer' : end?.verdict.verdict
  return phase === 'withSupervisor' ? verdict?.verdict : rounds.at(-1)?.verdict.verdict
}

/** The way of this round, or of the last one where this one has none yet. */
const lastWay = ({ way, rounds }: Tallied): Going['way'] | undefined => way?.way ?? rounds.at(-1)?.way.way

/** What she judged was called rectified, and she says that it is not solved. */
const isContradicted = (ticket: Tallied): boolean => {
  const judged = ticket.phase === 'closed' || ticket.phase === 'withSupervisor' ? ticket.way : ticket.rounds.at(-1)?.way
  return verdictOf(ticket) === 'not' && judged !== undefined && judged.way !== 'explain'
}
