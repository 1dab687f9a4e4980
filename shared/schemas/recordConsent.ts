import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { Reach } from './reach.ts'
import { ConsentPlatform, TemplateKind, templateKinds } from './templateKind.ts'

/** What a platform says somebody answered: yes, no, barred by the platform, or not asked because of another template's title. */
export const consentAnswers = ['accept', 'reject', 'ban', 'filter'] as const

export const ConsentAnswer = z.strictObject({
  kind: TemplateKind,
  answer: z.enum(consentAnswers),
  /** 总是保持以上选择: she will not be shown the question again, and each later call still counts as this answer. */
  always: z.optional(z.boolean())
})
export type ConsentAnswer = z.infer<typeof ConsentAnswer>

export const RecordConsent = z.strictObject({
  /** Made once for each question put to her; a repeat with the same id counts once. */
  reportId: z.uuid(),
  platform: ConsentPlatform,
  /** One for each kind; of two about the same the first counts. */
  answers: z.array(ConsentAnswer).check(z.minLength(1), z.maxLength(templateKinds.length))
})
export type RecordConsent = z.infer<typeof RecordConsent>

export const recordConsent = { verb: 'recordConsent', method: 'POST', path: '/api/my/consents', who: 'citizen', asked: RecordConsent, told: Reach } as const satisfies Conversation
