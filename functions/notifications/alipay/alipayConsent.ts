import * as z from 'zod/mini'

/**
 * What somebody has said to one template. `answer` unknown is never a yes. `keeps`: she ticked 总是保持以上选择 over a yes, so
 * that each further asking adds a right in silence. `kind`: an accept is good for one message, or until she takes it back.
 */
export type AlipayConsent = { templateId: string; answer: 'accept' | 'reject' | 'unknown'; keeps: boolean; kind: 'oneTime' | 'longTerm' | 'unknown' }

/** How Alipay writes it: 0 and longterm stand in its example, the others are taken to follow from them (来源待核). */
const answers: ReadonlyMap<string, AlipayConsent['answer']> = new Map([['1', 'accept'], ['0', 'reject']])
const kinds: ReadonlyMap<string, AlipayConsent['kind']> = new Map([['longterm', 'longTerm'], ['onetime', 'oneTime']])

/** One of subscribe_relations. */
export const SubscribeRelation = z.object({
  template_id: z.string(), subscribe_state: z.optional(z.string()), subscribe_type: z.optional(z.string()), keep_state: z.optional(z.string())
})
export type SubscribeRelation = z.infer<typeof SubscribeRelation>

/** Reads what Alipay says about a template. A value nobody knows, and no word at all, is unknown. */
export const alipayConsent = (templateId: string, said?: SubscribeRelation): AlipayConsent => ({
  templateId,
  answer: answers.get(said?.subscribe_state ?? '') ?? 'unknown',
  keeps: said?.keep_state === '1',
  kind: kinds.get(said?.subscribe_type ?? '') ?? 'unknown'
})
