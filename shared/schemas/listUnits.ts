import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { postFields } from './post.ts'

export const ListUnits = z.strictObject({})
export type ListUnits = z.infer<typeof ListUnits>

/** Every unit that has staff who handle 差评, by code: to whom a ticket may be passed on (转办). */
export const UnitsListed = z.strictObject({ units: z.array(z.strictObject({ unit: postFields.unit, name: postFields.unitName })) })
export type UnitsListed = z.infer<typeof UnitsListed>

export const listUnits = { verb: 'listUnits', method: 'GET', path: '/api/units', who: 'staff', asked: ListUnits, told: UnitsListed } as const satisfies Conversation
