import type { Finished } from '../domain/sending/finished.ts'
import type { Reader } from '../domain/sending/reader.ts'
import { callInstead } from './callInstead.ts'
import type { Rooms } from './rooms.ts'

/** Writes down how a copy of this reader ended, and does what follows from it; all before the copy is let go. Safe to repeat. */
export const endCopy = async (rooms: Rooms, reader: Reader, finished: Finished): Promise<void> => {
  await rooms.readers.finish(reader, finished)
  await callInstead(rooms, reader, finished)
}
