import * as z from 'zod/mini'

/** 小时, 自然日, 工作日: local rules really differ in the unit, so a number never stands without it. */
export const units = ['hour', 'day', 'workday'] as const

/** A length of time as a rule states it; n from 0 to 3650 (ten years of days). */
export const Duration = z.strictObject({
  n: z.int().check(z.minimum(0), z.maximum(3650)),
  unit: z.enum(units)
})
export type Duration = z.infer<typeof Duration>
