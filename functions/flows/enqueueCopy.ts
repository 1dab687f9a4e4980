import type { Letter } from '../domain/sending/copy.ts'
import { enqueued } from '../domain/sending/enqueued.ts'
import { inTurn } from '../inTurn.ts'
import type { ReaderOf } from '../storage/readers.ts'
import type { Rooms } from './rooms.ts'
import { sendingOf } from './sendingOf.ts'

/**
 * Puts a copy on its way to a reader, once for its key. The reader is read before the end of the copy is: a copy that
 * ends leaves its end behind before it leaves the reader, so one of the two is always seen.
 */
export const enqueueCopy = ({ readers, clock, policies }: Pick<Rooms, 'readers' | 'clock' | 'policies'>, of: ReaderOf, fresh: Letter): Promise<void> => turns(`${of.audience} ${of.id}`, async () => {
  for (;;) {
    const reader = await readers.load(of)
    const after = enqueued(reader, fresh, { now: clock.now(), sendingOf: sendingOf({ policies }) })
    if (!after || await readers.finished(of, fresh.key) || await readers.save(reader, after)) return
  }
})

/** Many tickets tell the same few people at once: within a process they wait for each other, instead of overtaking and trying again. */
const turns = inTurn()
