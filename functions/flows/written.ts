import { isFresh } from '../domain/seal/sealTimes.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Rooms } from './rooms.ts'

type Writing = Pick<Rooms, 'clock' | 'events'>

/** Whether what this write adds to the ledger was decided just now. A process that was held up could otherwise write into a day that is sealed. */
const isNew = ({ clock }: Writing, entriesBefore: number, { ledger }: ServiceEvent): boolean => {
  const last = ledger.at(-1)
  return last === undefined || ledger.length === entriesBefore || isFresh(last.at, clock.now())
}

/** Writes a change as the record's own `save` does; false, and nothing changed, also where it was decided too long ago: decide anew. Flows write by this alone. */
export const saved = async (writing: Writing, before: ServiceEvent, after: ServiceEvent): Promise<boolean> =>
  isNew(writing, before.ledger.length, after) && writing.events.save(before, after)

/** Stores a new event as the record's own `add` does, or says `late` where it was decided too long ago. */
export const added = async (writing: Writing, event: ServiceEvent): Promise<boolean | 'late'> =>
  isNew(writing, 0, event) ? writing.events.add(event) : 'late'
