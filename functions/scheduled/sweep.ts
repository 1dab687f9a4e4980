import { sweep } from '../flows/sweep.ts'
import type { Rooms } from '../flows/rooms.ts'
import { readConfig } from '../config.ts'
import { configuredTable } from '../rooms.ts'
import { sendingRooms } from '../sendingRooms.ts'

let rooms: Promise<Rooms> | undefined

/**
 * The minute's call of the schedule. The rooms are built once and kept while the copy lives. A failure is thrown, so
 * that the function's Errors count it and the alarm rings; the next minute tries again.
 */
export const handler = async (): Promise<void> => {
  rooms ??= opened().catch((error: unknown) => {
    rooms = undefined
    throw error
  })
  await sweep(await rooms)
}

const opened = async (): Promise<Rooms> => {
  const config = readConfig()
  return sendingRooms(config, configuredTable(config))
}
