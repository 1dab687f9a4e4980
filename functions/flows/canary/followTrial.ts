import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Canary, Trial, Verdict } from '../../domain/canary/canary.ts'
import { verdictIn } from '../../domain/canary/retire.ts'
import { isTooLate, stageAfter } from '../../domain/canary/stageLimit.ts'
import { traceOf } from '../../log.ts'
import { planOf } from './plan.ts'
import type { Plan } from './plan.ts'
import { retireTrial } from './retireTrial.ts'
import type { Hindrance, Outside, Sighting } from './sighting.ts'
import { stations } from './stations.ts'

/** A trial after a look, and what was in its way where it was not seen. */
export type Followed = { trial: Trial; hindrance?: Hindrance }

/**
 * Follows a trial through as many stages as it is seen at now. Where its time at a stage is over, it has failed there:
 * a look comes first, so that a standstill of the sweep alone fails nothing that is there. Ends with what the record says.
 */
export const followTrial = async (rooms: Outside, canary: Canary, trial: Trial): Promise<Followed> => {
  const plan = planOf(rooms, canary, trial)
  const before = await rooms.events.load(plan.eventId)
  const known = before && verdictIn(before)
  if (known) return { trial: { ...trial, ended: known } }
  for (let at = trial; ;) {
    const sighting = await glimpsed(rooms, plan, at)
    if (!sighting.seen) return missed(rooms, { plan, trial: at, begunAt: canary.begunAt }, sighting)
    const stage = stageAfter(at.stage)
    if (!stage) return { trial: await ended(rooms, { plan, trial: at }, { verdict: 'passed' }) }
    at = { ...at, stage, ...(sighting.receipt ? { receipt: sighting.receipt } : {}) }
  }
}

const missed = async (rooms: Outside, { plan, trial, begunAt }: { plan: Plan; trial: Trial; begunAt: Instant }, { seen: _, ...hindrance }: { seen: false } & Hindrance): Promise<Followed> => {
  const { stage } = trial
  if (!isTooLate(stage, begunAt, rooms.clock.now())) return { trial, hindrance }
  return { trial: await ended(rooms, { plan, trial }, { verdict: 'failed', stage }), hindrance }
}

const glimpsed = async (rooms: Outside, plan: Plan, trial: Trial): Promise<Sighting> => {
  try {
    return await stations[trial.stage](rooms, plan, trial)
  } catch (error) {
    return { seen: false, error: traceOf(error) }
  }
}

/** Its receipt is not needed any more. */
const ended = async (rooms: Outside, { plan, trial: { receipt: _, ...trial } }: { plan: Plan; trial: Trial }, verdict: Verdict): Promise<Trial> =>
  ({ ...trial, ended: await retireTrial(rooms, plan.eventId, verdict) })
