import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Step } from '../../../components/Timeline.tsx'
import { comingOf } from './comingOf.ts'
import { happenedOf } from './happenedOf.ts'

/** What happened, what goes on now, what is still to come. */
export const stepsOf = (progress: CaseProgress): Step[] => [...happenedOf(progress), ...comingOf(progress)]
