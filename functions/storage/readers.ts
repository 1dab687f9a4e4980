import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import type { Letter } from '../domain/sending/copy.ts'
import type { Finished } from '../domain/sending/finished.ts'
import type { Reader } from '../domain/sending/reader.ts'

/** Whose copies. */
export type ReaderOf = Pick<Reader, 'audience' | 'id'>

/** The end of a copy that can be sent again. */
export type DeadEnd = { of: ReaderOf; finished: Finished & { letter: Letter } }

/** What is on its way to each reader, and how what was on its way has ended. */
export type Readers = {
  /** The reader as she stands now (strongly consistent); one with nothing on its way where nothing is stored. */
  load(of: ReaderOf): Promise<Reader>
  /** Writes the change if the reader is still what she was; false, and nothing changed, if somebody was faster. */
  save(before: Reader, after: Reader): Promise<boolean>
  /** How a copy ended, if it has. */
  finished(of: ReaderOf, key: string): Promise<Finished | undefined>
  /** Writes down how a copy ended; it is kept for ninety days after. With its letter it is listed among the dead, without it is not. Safe to repeat. */
  finish(of: ReaderOf, finished: Finished): Promise<void>
  /** The newest dead letters as their index shows them (it may lag a moment behind), or those older than the id `more`; fewer than `limit` only where the list ends. */
  dead(page: { limit: number; more?: string }): Promise<Undelivered[]>
  /** The dead letter of this id (strongly consistent), or undefined where none is on the list. */
  findDead(letterId: string): Promise<DeadEnd | undefined>
  /** Readers whom something is due for by now, the longest waiting first, from one shard, as the index shows them. */
  due(shard: number, now: Instant, limit: number): Promise<(ReaderOf & { dueAt: Instant })[]>
}
