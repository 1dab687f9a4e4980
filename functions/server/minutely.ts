import type { Rooms } from '../flows/rooms.ts'
import { sweep } from '../flows/sweep.ts'
import { traceOf } from '../log.ts'

/** A sweep that runs every minute and soon after a write; `stop` waits for the one that is running. */
export type Minutely = { soon(): void; now(): Promise<void>; stop(): Promise<void> }

const minute = 60_000
/** How soon after a write, in milliseconds: long enough to gather the writes of one moment. */
const soon = 200

/**
 * Runs sweeps beside the requests, one at a time in this process; copies elsewhere may run theirs at the same time. A
 * failing sweep is logged and tried again in a minute.
 */
export const minutely = (rooms: Rooms): Minutely => {
  let running = Promise.resolve()
  let waiting: NodeJS.Timeout | undefined
  const now = () => {
    running = running.then(async () => { await sweep(rooms) }).catch((error: unknown) => rooms.log({ event: 'failure', error: traceOf(error) }))
    return running
  }
  const tick = setInterval(now, minute)
  return {
    now,
    soon: () => { waiting ??= setTimeout(() => { waiting = undefined; void now() }, soon) },
    stop: async () => {
      clearInterval(tick)
      clearTimeout(waiting)
      await running
    }
  }
}
