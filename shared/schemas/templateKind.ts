import * as z from 'zod/mini'

/** 订阅模板: what a citizen can agree to be told: 办理结果/整改答复, 回访, 处理进度. Three, for a platform asks about three in one tap. */
export const templateKinds = ['result', 'followUp', 'progress'] as const
export const TemplateKind = z.enum(templateKinds)
export type TemplateKind = z.infer<typeof TemplateKind>

/** The operator's template of each kind, as its platform names it; what she has not registered is not there. */
export const TemplateIds = z.strictObject({ result: z.optional(z.string()), followUp: z.optional(z.string()), progress: z.optional(z.string()) })
export type TemplateIds = z.infer<typeof TemplateIds>

/** Platforms on which a citizen must have agreed before she is written to. */
export const consentPlatforms = ['wechat', 'alipay'] as const
export const ConsentPlatform = z.enum(consentPlatforms)
export type ConsentPlatform = z.infer<typeof ConsentPlatform>
