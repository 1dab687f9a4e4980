import type { Letter } from '../domain/sending/copy.ts'
import { enqueued } from '../domain/sending/enqueued.ts'
import type { ReaderOf } from '../storage/readers.ts'
import type { Rooms } from './rooms.ts'

/**
 * Puts a copy on its way to a reader, once for its key. The reader is read before the end of the copy is: a copy that
 * ends leaves its end behind before it leaves the reader, so one of the two is always seen.
 */
export const enqueueCopy = async ({ readers, clock }: Pick<Rooms, 'readers' | 'clock'>, of: ReaderOf, fresh: Letter): Promise<void> => {
  for (;;) {
    const reader = await readers.load(of)
    const after = enqueued(reader, fresh, clock.now())
    if (!after || await readers.finished(of, fresh.key) || await readers.save(reader, after)) return
  }
}
