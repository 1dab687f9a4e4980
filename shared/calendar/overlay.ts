import * as z from 'zod/mini'
import { dayProblems, DaySets, isWeekend, sortedDays } from './daySets.ts'
import type { DayProblem } from './daySets.ts'
import { RegionCode } from './regionCode.ts'
import { wrongFields } from '../schemas/wrongFields.ts'

export const overlayKinds = ['regionalHoliday', 'emergencyClosure', 'makeUp'] as const

/**
 * Days decreed on top of the year file for a region and all places in it: 民族自治地方 holidays, closures in an
 * emergency (台风停工), make-up days. Also the place for December days that next year's notice moves.
 */
export const Overlay = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  region: RegionCode,
  kind: z.enum(overlayKinds),
  ...DaySets.shape,
  /** 文号 or title of what ordered it. */
  decree: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1))
})
export type Overlay = z.infer<typeof Overlay>

export type OverlayProblem =
  | { problem: 'notAnOverlay'; field: string }
  | { problem: 'noDays' | 'closesNothing' | 'closesInMakeUp' }
  | DayProblem

const kindProblems = ({ kind, off, work }: Overlay): OverlayProblem[] => {
  if (off.length + work.length === 0) return [{ problem: 'noDays' }]
  if (kind === 'makeUp') return off.length > 0 ? [{ problem: 'closesInMakeUp' }] : []
  return off.length === 0 ? [{ problem: 'closesNothing' }] : []
}

const problemsOf = (overlay: Overlay): OverlayProblem[] => [
  ...kindProblems(overlay),
  ...overlay.work.filter(day => !isWeekend(day)).map((day): OverlayProblem => ({ problem: 'makeUpNotOnWeekend', day })),
  ...dayProblems(overlay)
]

/** Reads an overlay, days sorted; or says everything that is wrong with it. */
export const checkOverlay = (asked: unknown): { overlay: Overlay } | { problems: OverlayProblem[] } => {
  const read = Overlay.safeParse(asked)
  if (!read.success) return { problems: wrongFields(read.error).map(field => ({ problem: 'notAnOverlay', field })) }
  const problems = problemsOf(read.data)
  return problems.length > 0 ? { problems } : { overlay: sortedDays(read.data) }
}
