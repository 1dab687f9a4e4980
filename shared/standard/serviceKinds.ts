import * as z from 'zod/mini'

/** 办事阶段 of a themed matter; Guangxi rates 受理, 审批 and 出件 apart and asks for one overall rating. */
export const themeStages = ['acceptance', 'review', 'delivery', 'overall'] as const

/**
 * 业务类型 of one service event (GB/T 39734-2020 §7.1 tells them apart; how many ratings each gets is 来源待核):
 * single 单次; batch 批量, one rating for the n cases it covers; themed 主题式, one rating a stage and one overall.
 */
export const ServiceKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single') }),
  z.strictObject({ kind: z.literal('batch'), covers: z.array(z.string()).check(z.minLength(2), z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('themed'), theme: z.string().check(z.minLength(1), z.maxLength(50)), stage: z.enum(themeStages) })
])
export type ServiceKind = z.infer<typeof ServiceKind>
