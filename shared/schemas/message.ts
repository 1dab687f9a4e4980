import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import { Due } from '../deadlines/due.ts'
import { TicketDues } from '../deadlines/ticketDues.ts'
import { Level } from '../standard/levels.ts'
import { clockSteps } from './clockView.ts'
import { verdicts } from './verdict.ts'

const about = <P extends string, S extends z.core.$ZodLooseShape>(purpose: P, shape: S) => z.strictObject({ purpose: z.literal(purpose), ...shape })
const Step = z.enum(clockSteps)
const Words = z.string().check(z.maxLength(2000))

/** 交办: what of it is told: an improvement or an explanation, of which matter (shared/words/assignmentTopic.ts). */
export const assignmentKinds = ['improvement', 'explanation'] as const
const AssignmentKind = z.enum(assignmentKinds)
const Topic = z.string().check(z.maxLength(300))

/** When a reminder about a step is sent, relative to its due date. */
export const reminderTimes = ['halfway', 'oneWorkdayBefore', 'due', 'oneWorkdayAfter', 'daily'] as const

/** 电话告知: what a citizen must hear of, if need be by telephone. */
export const callPurposes = ['replied', 'followUpReminder', 'appealAsked'] as const

/**
 * 消息: what is told, to citizens and to staff, as data; shared/words/messageWords.ts makes the sentences. Nothing in
 * a message to staff names a person.
 */
export const Told = z.discriminatedUnion('purpose', [
  // to the citizen
  about('invited', { closes: z.optional(Due) }),
  about('accepted', {}),
  about('contactViewed', { reason: Words }),
  about('handlerWrote', { words: Words }),
  about('wayDecided', { way: z.enum(['immediate', 'limited', 'explain']), words: Words, rectify: Due }),
  about('transferred', { agency: z.string(), hands: z.int() }),
  about('extended', { reason: Words, rectify: Due }),
  about('replied', { words: Words, followUp: Due }),
  about('followUpReminder', { followUp: Due }),
  about('appealAsked', { ground: z.enum(['mistaken', 'malicious']), hearing: Due }),
  about('appealDecided', { outcome: z.enum(['excluded', 'kept']) }),
  about('reopened', { round: z.int() }),
  about('passedToSupervisor', {}),
  about('supervised', { due: Due }),
  about('concluded', { words: Words }),
  about('improved', { words: Words }),
  // to staff
  about('badRatingReceived', { level: Level, dues: TicketDues }),
  about('transferredIn', { hands: z.int() }),
  about('citizenAdded', {}),
  about('reminder', { step: Step, time: z.enum(reminderTimes), due: Due }),
  about('extensionAsked', { reason: Words }),
  about('extensionDecided', { approved: z.boolean(), words: z.optional(Words), rectify: Due }),
  about('appealToHear', { ground: z.enum(['mistaken', 'malicious']), due: Due }),
  about('appealOutcome', { outcome: z.enum(['excluded', 'kept']) }),
  about('judged', { verdict: z.enum(verdicts) }),
  about('reopenedHere', { round: z.int() }),
  about('needsSupervisor', {}),
  about('ordered', { words: Words, due: Due, automatic: z.boolean() }),
  about('callInstead', { unsent: z.enum(callPurposes) }),
  about('pressureReported', { kind: z.enum(['reminded', 'toldWhat', 'pressed']) }),
  about('assigned', { kind: AssignmentKind, topic: Topic, words: Words, due: Due }),
  about('assignmentAnswered', { kind: AssignmentKind, topic: Topic, unit: z.string(), words: Words }),
  about('assignmentSentBack', { kind: AssignmentKind, topic: Topic, words: Words, due: Due }),
  about('assignmentWithdrawn', { kind: AssignmentKind, topic: Topic, words: Words }),
  about('improvementPublished', { topic: Topic, words: Words }),
  about('assignmentDue', { kind: AssignmentKind, topic: Topic, unit: z.string(), due: Due, over: z.boolean() }),
  about('praised', { week: LocalDate, ratings: z.int(), reasons: z.array(z.strictObject({ code: z.string(), count: z.int() })) })
])
export type Told = z.infer<typeof Told>
