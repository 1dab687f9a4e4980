import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Due } from '../deadlines/due.ts'
import { Period } from '../indicators/period.ts'
import { handlingWordsLimit } from './actOnTicket.ts'
import { LedgerStep } from './caseProgress.ts'
import { Place } from './place.ts'
import { postFields } from './post.ts'

/** Names one assignment: 22 characters, keyed. Says nothing of a person. */
export const AssignmentId = z.string().check(z.regex(/^[\w-]{22}$/))

/** What is written in an assignment. */
export const AssignmentWords = z.string().check(z.trim(), z.minLength(2), z.maxLength(handlingWordsLimit))

/** Code of a service item, and code of a reason of 差评. */
export const ItemCode = z.string().check(z.minLength(1), z.maxLength(64))
export const ReasonCode = z.string().check(z.regex(/^\d{3}$/))

/** Most characters of the name of a signal or figure. */
const signalLimit = 40

/** 改进项: one service item of one agency with one reason of 差评; `count` of them lay behind it when it was taken up. */
const Improvement = z.strictObject({ kind: z.literal('improvement'), agencyCode: postFields.unit, agency: z.string(), item: ItemCode, name: z.string(), reason: ReasonCode, count: z.int() })

/** 请说明情况: a figure or a signal of a place. */
const Explanation = z.strictObject({
  kind: z.literal('explanation'), place: z.strictObject({ ...Place.shape, name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) }),
  period: z.optional(Period), signal: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(signalLimit)))
})

export const About = { Improvement, Explanation } as const
export const AssignmentAbout = z.discriminatedUnion('kind', [Improvement, Explanation])
export type AssignmentAbout = z.infer<typeof AssignmentAbout>

/** 办到哪: asked of the unit; answered; published and told to everyone behind it; withdrawn; or never taken up. */
export const assignmentStates = ['running', 'answered', 'published', 'withdrawn', 'declined'] as const

/** 交办 in a list. */
export const AssignmentGlance = z.strictObject({
  assignmentId: AssignmentId, state: z.enum(assignmentStates), about: AssignmentAbout,
  /** The unit it is asked of; absent where it was declined. */
  unit: z.optional(z.string()), unitName: z.optional(z.string()),
  /** When it came to where it is. */
  at: Instant,
  /** Until when the unit answers; only while it is asked. */
  due: z.optional(Due),
  /** How many people have been told what came of their ratings, and how it reads for all. */
  told: z.optional(z.int()), words: z.optional(z.string())
})
export type AssignmentGlance = z.infer<typeof AssignmentGlance>

/** What people do with one, see functions/domain/assignment/table.ts. */
export const assignmentCommands = ['answer', 'sendBack', 'publish', 'withdraw'] as const
export type AssignmentCommandName = (typeof assignmentCommands)[number]

/** What can have happened to one. */
export const assignmentFacts = ['accepted', 'declined', 'asked', 'answered', 'sentBack', 'published', 'withdrawn', 'reminded', 'overdue', 'everyoneTold'] as const

/** Something written, and when. */
const Written = z.strictObject({ words: z.string(), at: Instant })

/** How often one reason was given in a month of service, of so many ratings of the item. */
export const ReasonMonth = z.strictObject({ period: Period, hits: z.int(), outOf: z.int(), when: z.enum(['before', 'between', 'after']) })
export type ReasonMonth = z.infer<typeof ReasonMonth>

/** 交办 as one page shows it: no person on either side. */
export const AssignmentView = z.strictObject({
  ...z.omit(AssignmentGlance, { words: true }).shape,
  today: LocalDate, turn: z.int(), can: z.array(z.enum(assignmentCommands)),
  asked: z.optional(Written),
  /** Answers that were not enough, with what was asked again. */
  rounds: z.array(z.strictObject({ answer: Written, sentBack: Written })),
  answer: z.optional(Written), published: z.optional(Written),
  /** Why it was withdrawn, or never taken up. */
  why: z.optional(Written),
  /** Whether everyone behind it has been told. */
  everyone: z.optional(z.boolean()),
  /** The share of the reason by month, before it was taken up, and after it was published. */
  course: z.array(ReasonMonth),
  steps: z.array(z.strictObject({ ...z.pick(LedgerStep, { position: true, at: true, hash: true }).shape, actor: z.enum(['supervisor', 'handler', 'leader', 'system']), fact: z.enum(assignmentFacts) }))
})
export type AssignmentView = z.infer<typeof AssignmentView>
