import * as z from 'zod/mini'

const Kinds = z.strictObject({ result: z.boolean(), followUp: z.boolean(), progress: z.boolean() })

/** 能不能通知到: by which platform somebody can be told what. A platform on which we do not know her account is not there. */
export const Reach = z.strictObject({ wechat: z.optional(Kinds), alipay: z.optional(Kinds) })
export type Reach = z.infer<typeof Reach>
