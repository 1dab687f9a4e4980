import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Copy } from './copy.ts'

/** 收信人: who reads; her id in the record is a keyed hash (citizen), a staff id, or a unit's code (its group). */
export const Audience = z.enum(['citizen', 'staff', 'group'])
export type Audience = z.infer<typeof Audience>

/** Everything that must be true together about what is on its way to one reader: one item, one conditional write. */
export const Reader = z.strictObject({
  audience: Audience,
  id: z.string(),
  /** Counts the writes; a write holds only while nobody else has written. */
  version: z.int(),
  /** 待发, in the order in which they were told. */
  pending: z.array(Copy),
  lease: z.optional(z.strictObject({ owner: z.string(), until: Instant }))
})
export type Reader = z.infer<typeof Reader>

/** Somebody nothing has been sent to yet. */
export const newReader = (audience: Audience, id: string): Reader => ({ audience, id, version: 0, pending: [] })
