import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canaryStages } from '@haochaping/shared/schemas/canaryState.ts'
import type { CanaryStage } from '@haochaping/shared/schemas/canaryState.ts'

/**
 * By when after its beginning a trial must have been seen at each stage, in seconds (our choice: three tries at the
 * door; a notice and a figure that two sweeps could not make and the third could; eight minutes in all).
 */
const limits = { door: 120, record: 180, notice: 420, figure: 420, author: 480 } as const satisfies Record<CanaryStage, number>

/** Whether what is not seen at this stage by now has failed there. */
export const isTooLate = (stage: CanaryStage, begunAt: Instant, now: Instant): boolean => now >= addSeconds(begunAt, limits[stage])

/** The stage after this one; undefined behind the last. */
export const stageAfter = (stage: CanaryStage): CanaryStage | undefined => canaryStages[canaryStages.indexOf(stage) + 1]
