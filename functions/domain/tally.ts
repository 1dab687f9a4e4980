import * as z from 'zod/mini'
import { isBad, Level } from '@haochaping/shared/standard/levels.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** What the figures need to know of one event: nothing that names a person, a case or a clerk. */
export const Tally = z.strictObject({
  state: z.enum(['awaiting', 'rated', 'unrated', 'defaulted', 'excluded']),
  level: z.optional(Level),
  /** Reasons given with a good level: what people thank for. */
  praise: z.optional(z.array(z.string())),
  item: z.string(),
  covers: z.int()
})
export type Tally = z.infer<typeof Tally>

/** The tally of an event as it stands. */
export const tallyOf = ({ facts, outcome }: ServiceEvent): Tally => ({
  state: outcome.state === 'rated' && outcome.ticket?.phase === 'excluded' ? 'excluded' : outcome.state,
  ...(outcome.state === 'rated' ? { level: outcome.rating.level } : {}),
  ...(outcome.state === 'rated' && !isBad(outcome.rating.level) && outcome.rating.reasons.length > 0 ? { praise: outcome.rating.reasons } : {}),
  ...(outcome.state === 'defaulted' ? { level: outcome.level } : {}),
  item: facts.itemCode,
  covers: facts.serviceKind.kind === 'batch' ? facts.serviceKind.covers.length : 1
})
