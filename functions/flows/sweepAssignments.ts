import { traceOf } from '../log.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'
import { settleAssignment } from './settleAssignment.ts'

/** How many assignments one sweep sees to, and how many at a time (our choice: a city has a few dozen that run). */
const pageSize = 200
const abreast = 4

/** Does what assignments owe by now. One that cannot be read or written does not stop the others. */
export const sweepAssignments = async (rooms: Rooms): Promise<void> => {
  const due = await rooms.assignments.due(rooms.clock.now(), pageSize)
  const settle = settleAssignment(rooms)
  await inParallel(due, abreast, async ({ assignmentId }) => {
    try {
      await settle(assignmentId)
    } catch (error) {
      rooms.log({ event: 'failure', error: traceOf(error) })
    }
  })
}
