import type { ConsentAnswer } from '@haochaping/shared/schemas/recordConsent.ts'
import type { ConsentPlatform, TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'

/** A template to be asked about: its kind, and its id at the platform. */
export type Question = { kind: TemplateKind; id: string }

/**
 * Puts the platform's question to the person and gives what she answered; nothing where she turned away or could not
 * be asked. Never throws. Must be called in a tap, before anything that waits: platforms take the question from nowhere else.
 */
export type AskSubscribe = { platform: ConsentPlatform; ask: (questions: readonly Question[]) => Promise<ConsentAnswer[]> }

/** Undefined where the platform has no such question: the web. */
export const askSubscribe: AskSubscribe | undefined = undefined as AskSubscribe | undefined // whoever imports it must expect either
