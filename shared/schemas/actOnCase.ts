import * as z from 'zod/mini'
import { Level } from '../standard/levels.ts'
import { CaseProgress } from './caseProgress.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { PhotoTokens } from './photoTokens.ts'
import { wordsLimit } from './submitRating.ts'
import { verdicts } from './verdict.ts'

const Words = z.string().check(z.trim(), z.minLength(2), z.maxLength(wordsLimit))
const command = <C extends string, S extends z.core.$ZodLooseShape>(name: C, shape: S) => z.strictObject({ command: z.literal(name), ...shape })

/** 您被怎样要求过: reminded to rate; told what to choose; pressed about a rating given. */
export const pressures = ['reminded', 'toldWhat', 'pressed'] as const

/** What the one who rated does afterwards. */
export const CitizenCommand = z.discriminatedUnion('command', [
  /** 评判整改结果 */
  command('judge', { verdict: z.enum(verdicts), words: z.optional(Words), photos: PhotoTokens }),
  /** 补充说明 */
  command('supplement', { words: Words, photos: PhotoTokens }),
  /** 申诉复核中的陈述 */
  command('answerAppeal', { words: Words, photos: PhotoTokens }),
  /** 追评 */
  command('rateAgain', { level: Level, words: z.optional(Words), photos: PhotoTokens }),
  /** A private signal to supervisors of other units, never shown to the handler */
  command('reportPressure', { kind: z.enum(pressures), words: z.optional(Words) })
])
export type CitizenCommand = z.infer<typeof CitizenCommand>

export const ActOnCase = z.strictObject({
  eventId: EventId,
  /** Made once on the phone; a repeat with the same id changes nothing and gets the same answer. */
  actId: z.uuid(),
  act: CitizenCommand
})
export type ActOnCase = z.infer<typeof ActOnCase>

export const ActedOnCase = z.strictObject({ progress: CaseProgress, repeated: z.boolean() })
export type ActedOnCase = z.infer<typeof ActedOnCase>

export const actOnCase = { verb: 'actOnCase', method: 'POST', path: '/api/cases/{eventId}/acts', who: 'citizen', asked: ActOnCase, told: ActedOnCase } as const satisfies Conversation
