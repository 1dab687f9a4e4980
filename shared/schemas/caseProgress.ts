import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { TicketDues } from '../deadlines/ticketDues.ts'
import { Instant } from '../calendar/localDate.ts'
import { Level } from '../standard/levels.ts'
import { Handling, SaidView } from './handling.ts'
import { citizenCommands } from './citizenCommands.ts'
import { CaseGlance } from './caseGlance.ts'
import { CitedPolicy } from './citedPolicy.ts'
import { EventId } from './eventId.ts'
import { Reach } from './reach.ts'
import { Receipt } from './receipt.ts'

/** Things that can have happened to a service event, as the ledger names them. */
export const facts = [
  'received', 'rated', 'ticketOpened', 'handlerNotified', 'counted', 'windowClosed', 'datesRecomputed', 'invited',
  'accepted', 'contactTried', 'contacted', 'handlerWrote', 'contactViewed', 'wayDecided', 'rectified', 'replied',
  'extensionAsked', 'extensionApproved', 'extensionRefused', 'transferred',
  'appealAsked', 'appealAnswered', 'appealVoted', 'appealKept', 'excluded',
  'judged', 'followUpUnanswered', 'reopened', 'passedToSupervisor', 'ordered', 'orderAnswered', 'concluded',
  'supplemented', 'ratedAgain', 'pressureReported', 'reminded', 'breached', 'improved',
  /** 差评通道自检: a test 差评 of the system itself, taken out again. */
  'retired'
] as const

export const Fact = z.enum(facts)
export type Fact = z.infer<typeof Fact>

/** Who did it: never a name. */
export const actors = ['hall', 'citizen', 'system', 'handler', 'leader', 'supervisor', 'panel'] as const

export const LedgerStep = z.strictObject({
  position: z.number(),
  at: Instant,
  actor: z.enum(actors),
  fact: Fact,
  hash: z.string()
})

export const CaseProgressQuery = z.strictObject({
  eventId: EventId,
  /** Needed for a case found by code or number; travels in a header, never in the address. */
  pass: z.optional(z.string().check(z.maxLength(2000)))
})
export type CaseProgressQuery = z.infer<typeof CaseProgressQuery>

export const CaseProgress = z.strictObject({
  case: CaseGlance,
  rating: z.optional(z.strictObject({
    level: Level,
    reasons: z.array(z.strictObject({ code: z.string(), label: z.string() })),
    words: z.optional(z.string()),
    anonymous: z.boolean(),
    /** Links to one's photos; they last ten minutes. */
    photos: z.array(z.string()),
    receipt: Receipt,
    /** 追评, once given. */
    again: z.optional(z.strictObject({ level: Level, said: SaidView }))
  })),
  dues: z.optional(TicketDues),
  /** The rule behind the dates, with its source. */
  policy: CitedPolicy,
  steps: z.array(LedgerStep),
  /** How the 差评 is handled. */
  handling: z.optional(Handling),
  /** What the one who rated may do now. */
  can: z.array(z.enum(citizenCommands)),
  /** For the one who rated, while there is something to come: what can reach her. */
  reach: z.optional(Reach),
  /** Set once the rating stands in the published figure. */
  countedAt: z.optional(Instant)
})
export type CaseProgress = z.infer<typeof CaseProgress>

export const caseProgress = { verb: 'caseProgress', method: 'GET', path: '/api/cases/{eventId}/progress', who: 'citizen', asked: CaseProgressQuery, told: CaseProgress } as const satisfies Conversation
