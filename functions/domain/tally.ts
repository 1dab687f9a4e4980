import * as z from 'zod/mini'
import { Level } from '@haochaping/shared/standard/levels.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** What the figures need to know of one event: nothing that names a person, a case or a clerk. */
export const Tally = z.strictObject({
  state: z.enum(['awaiting', 'rated', 'unrated', 'defaulted']),
  level: z.optional(Level),
  item: z.string(),
  covers: z.int()
})
export type Tally = z.infer<typeof Tally>

/** The tally of an event as it stands. */
export const tallyOf = ({ facts, outcome }: ServiceEvent): Tally => ({
  state: outcome.state,
  ...(outcome.state === 'rated' ? { level: outcome.rating.level } : {}),
  ...(outcome.state === 'defaulted' ? { level: outcome.level } : {}),
  item: facts.itemCode,
  covers: facts.serviceKind.kind === 'batch' ? facts.serviceKind.covers.length : 1
})
