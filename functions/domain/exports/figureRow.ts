import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Counts } from '@haochaping/shared/indicators/counts.ts'

/** 一行: the counts of a division, an agency, or one item of an agency, before they are put into columns. */
export const FigureRow = z.strictObject({
  row: z.enum(['region', 'agency', 'item']),
  place: z.string(), name: z.string(),
  /** The division right above; absent at the top. */
  above: z.optional(z.string()),
  item: z.optional(z.string()), itemName: z.optional(z.string()),
  /** When these figures were last reckoned. */
  at: z.optional(Instant),
  /** What was told in confidence has been taken out, which is not the same as that there was none. */
  discreet: z.optional(z.literal(true)),
  counts: Counts
})
export type FigureRow = z.infer<typeof FigureRow>
