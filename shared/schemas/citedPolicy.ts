import * as z from 'zod/mini'

/** The policy an event runs under, as it is shown beside its dates; verified only when the source of each of them was checked. */
export const CitedPolicy = z.strictObject({ version: z.string(), title: z.string(), source: z.string(), verified: z.boolean() })
export type CitedPolicy = z.infer<typeof CitedPolicy>
