import type { Verdict } from '../../domain/canary/canary.ts'
import { retire, verdictIn } from '../../domain/canary/retire.ts'
import { nowFor } from '../nowFor.ts'
import type { Rooms } from '../rooms.ts'
import { saved } from '../written.ts'

/**
 * Writes the verdict on a trial into its own record and takes the trial out of the figures, again and again if somebody
 * else writes in between. What was written first stands, whoever wrote it, and is what is told. A trial that never
 * reached the record has nothing to retire.
 */
export const retireTrial = async ({ events, clock }: Pick<Rooms, 'events' | 'clock'>, eventId: string, verdict: Verdict): Promise<Verdict> => {
  for (let event = await events.load(eventId); event; event = await events.load(eventId)) {
    const after = retire(event, verdict, nowFor({ clock }, event))
    if (after === event || await saved({ events, clock }, event, after)) return verdictIn(after) ?? verdict
  }
  return verdict
}
