import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import { replyChecks } from '../reply/checkReply.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { PhotoTokens } from './photoTokens.ts'
import { TicketView } from './viewTicket.ts'

/** Most characters of one text written while handling (our choice). */
export const handlingWordsLimit = 1000

const Words = z.string().check(z.trim(), z.minLength(2), z.maxLength(handlingWordsLimit))
const command = <C extends string, S extends z.core.$ZodLooseShape>(name: C, shape: S) => z.strictObject({ command: z.literal(name), ...shape })

/** What staff do with a ticket. functions/domain/rectification/table.ts says who may do it when. */
export const StaffCommand = z.discriminatedUnion('command', [
  /** 签收 */
  command('accept', {}),
  /** 回访核实: what came of a call */
  command('recordContact', { outcome: z.enum(['reached', 'declined', 'noAnswer', 'wrongNumber']), note: Words }),
  /** 联系: write to the citizen through the system, without knowing who it is */
  command('writeToCitizen', { words: Words }),
  /** 查看联系方式: logged, and told to the citizen */
  command('viewContact', { reason: Words }),
  /** 立行立改 */
  command('rectifyNow', { plan: Words }),
  /** 限期整改: reason and date are told to the citizen */
  command('rectifyByDate', { reason: Words, promised: LocalDate }),
  /** 解释说明: no legal basis; the rule is quoted */
  command('explain', { rule: Words, reason: Words }),
  /** 整改完成, with evidence */
  command('rectify', { summary: Words, photos: PhotoTokens }),
  /** 反馈; `confirmed`: what the check-up did not find and the writer says is there */
  command('reply', { words: Words, confirmed: z.array(z.enum(replyChecks)) }),
  /** 延期 */
  command('askExtension', { reason: Words }),
  command('decideExtension', { approved: z.boolean(), reason: Words }),
  /** 转办 */
  command('transfer', { unit: z.string().check(z.minLength(1), z.maxLength(64)), reason: Words }),
  /** 申诉复核 */
  command('askAppeal', { ground: z.enum(['mistaken', 'malicious']), reason: Words }),
  command('voteOnAppeal', { vote: z.enum(['exclude', 'keep']), reason: Words }),
  /** 督办 */
  command('order', { words: Words }),
  command('answerOrder', { words: Words }),
  /** 办结: the supervisor ends what was judged “not solved” for the last time */
  command('conclude', { words: Words })
])
export type StaffCommand = z.infer<typeof StaffCommand>

export const ActOnTicket = z.strictObject({
  eventId: EventId,
  /** Made once by the client; a repeat with the same id changes nothing and gets the same answer. */
  actId: z.uuid(),
  /** The turn of the ticket as it was seen; where somebody has acted since, nothing is done (movedOn). */
  turn: z.int(),
  act: StaffCommand
})
export type ActOnTicket = z.infer<typeof ActOnTicket>

export const ActedOnTicket = z.strictObject({
  ticket: TicketView,
  /** Only after viewContact, and only once. */
  contact: z.optional(z.strictObject({ name: z.string(), phone: z.string() })),
  repeated: z.boolean()
})
export type ActedOnTicket = z.infer<typeof ActedOnTicket>

export const actOnTicket = { verb: 'actOnTicket', method: 'POST', path: '/api/tickets/{eventId}/acts', who: 'staff', asked: ActOnTicket, told: ActedOnTicket } as const satisfies Conversation
