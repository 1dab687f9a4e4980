import { traceOf } from '../log.ts'
import type { Rooms } from './rooms.ts'
import { workExport } from './workExport.ts'

/** How far one sweep goes: so many steps, each over so many places at most (our choices: seconds of work, and a few megabytes in memory). */
export type Pace = { steps: number; places: number }
const usual: Pace = { steps: 12, places: 40 }

/** How many exports are looked at in one sweep. */
const pageSize = 50

/** Works on the exports that are due, the longest waiting first and each in its turn, in any number of copies at once. What is left over is done next time, which may be at once. */
export const workExports = async (rooms: Rooms, { steps, places }: Pace = usual): Promise<void> => {
  let left = steps
  for (;;) {
    const due = await rooms.exports.due(rooms.clock.now(), pageSize)
    if (due.length === 0) return
    if (left <= 0) return rooms.nudge()
    const before = left
    for (const of of due.slice(0, left)) {
      try {
        if (await workExport(rooms, of, places)) left -= 1
      } catch (error) {
        rooms.log({ event: 'failure', error: traceOf(error) })
      }
    }
    if (left === before) return
  }
}
