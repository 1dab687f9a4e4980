import * as z from 'zod/mini'

/** How a rating came: by the citizen alone, on an invitation, or with somebody's help (marked, so that it can be told apart). */
export const origins = ['active', 'invited', 'assisted'] as const

export const Origin = z.enum(origins)
export type Origin = z.infer<typeof Origin>
