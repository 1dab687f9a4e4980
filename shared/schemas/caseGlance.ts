import * as z from 'zod/mini'
import { Due } from '../deadlines/due.ts'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Level } from '../standard/levels.ts'
import { themeStages } from '../standard/serviceKinds.ts'
import { phases } from './phase.ts'
import { EventId } from './eventId.ts'

/** What a list shows of one service event. */
export const CaseGlance = z.strictObject({
  eventId: EventId,
  item: z.string(),
  agency: z.string(),
  /** Where it was served: 3 号窗口; absent for online service. */
  window: z.optional(z.string()),
  /** The clerk's name as the citizen may see it. */
  staff: z.optional(z.string()),
  /** Which service of the case this was, in words: 受理、办结. */
  service: z.string(),
  servedOn: LocalDate,
  /** 主题式: the matter it is part of, and which part. */
  theme: z.optional(z.string()),
  stage: z.optional(z.enum(themeStages)),
  /** How many cases this one rating covers; 1 unless 批量. */
  covers: z.number(),
  state: z.enum(['awaiting', 'rated', 'unrated', 'defaulted']),
  /** Until when it can be rated; absent where the window never closes. */
  closes: z.optional(Due),
  /** Working days left to rate, counted today; only while awaiting. */
  workdaysLeft: z.optional(z.number()),
  level: z.optional(Level),
  ratedAt: z.optional(Instant),
  /** Where the handling of a 差评 stands. */
  phase: z.optional(z.enum(phases)),
  /** Until when a 差评 will be answered. */
  replyDue: z.optional(Due)
})
export type CaseGlance = z.infer<typeof CaseGlance>
