import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Finished } from '../domain/sending/finished.ts'
import type { Reader } from '../domain/sending/reader.ts'

/** Whose copies. */
export type ReaderOf = Pick<Reader, 'audience' | 'id'>

/** What is on its way to each reader, and how what was on its way has ended. */
export type Readers = {
  /** The reader as she stands now (strongly consistent); one with nothing on its way where nothing is stored. */
  load(of: ReaderOf): Promise<Reader>
  /** Writes the change if the reader is still what she was; false, and nothing changed, if somebody was faster. */
  save(before: Reader, after: Reader): Promise<boolean>
  /** How a copy ended, if it has. */
  finished(of: ReaderOf, key: string): Promise<Finished | undefined>
  /** Writes down how a copy ended; it is kept for ninety days after. Safe to repeat. */
  finish(of: ReaderOf, finished: Finished): Promise<void>
  /** Readers whom something is due for by now, the longest waiting first, from one shard, as the index shows them. */
  due(shard: number, now: Instant, limit: number): Promise<(ReaderOf & { dueAt: Instant })[]>
}
