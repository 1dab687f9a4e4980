import type { Canary, Trial } from '../../domain/canary/canary.ts'
import { claimed } from '../../domain/canary/claimed.ts'
import { concluded } from '../../domain/canary/concluded.ts'
import type { Rooms } from '../rooms.ts'
import { followTrial } from './followTrial.ts'
import type { Outside } from './sighting.ts'

/**
 * 差评通道自检: every day and by every channel of our own front door a test 差评 of each bad level goes the whole way, and
 * what it is not seen at in time turns the supervisor's page red. One read where nothing is to be done. Safe in any number
 * of sweepers, whose processes may end anywhere: a look is taken by a conditional write, everything a trial says is the same
 * whoever says it, and its verdict is written once, into its own record.
 */
export const runCanary = async (rooms: Rooms): Promise<void> => {
  const { canary: shelf, clock, frontDoor } = rooms
  if (!frontDoor) return
  let known = await shelf.load()
  for (let claim = claimed(known, clock.now()); claim; claim = claimed(known, clock.now())) {
    if (!await shelf.save(claim)) return
    const after = await looked({ ...rooms, frontDoor }, { ...claim, version: claim.version + 1 })
    if (!await shelf.save(after)) return
    known = { ...after, version: after.version + 1 }
  }
}

/** The canary after a look at everything that is under way. The alarm rings before the end is stored: twice rather than never. */
const looked = async (rooms: Outside, canary: Canary): Promise<Canary> => {
  const trials = await Promise.all(canary.trials.map(async (before): Promise<Trial> => {
    if (before.ended) return before
    const { trial, hindrance } = await followTrial(rooms, canary, before)
    if (trial.ended?.verdict === 'failed') rooms.log({ event: 'canaryFailed', channel: trial.channel, stage: trial.ended.stage, ...hindrance })
    return trial
  }))
  return concluded(canary, trials, rooms.clock.now())
}
