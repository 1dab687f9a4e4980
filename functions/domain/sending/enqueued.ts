import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Copy, Letter } from './copy.ts'
import type { Reader } from './reader.ts'
import { whenHeard } from './whenHeard.ts'
import { routeOf } from './route.ts'
import type { SendingOf } from './route.ts'

/** What is told anew. */
export type Fresh = Letter

/** A copy joins what is on its way to a reader, in the order of telling. Undefined where nothing is to do: no way leads there, or it is on its way already. */
export const enqueued = (reader: Reader, fresh: Fresh, { now, sendingOf }: { now: Instant; sendingOf: SendingOf }): Reader | undefined => {
  const sending = sendingOf(fresh)
  if (routeOf(sending, reader.audience, fresh.told.purpose).length === 0 || reader.pending.some(({ key }) => key === fresh.key)) return undefined
  const notBefore = whenHeard(reader.audience, sending, now)
  const copy: Copy = { ...fresh, step: 0, since: notBefore, tries: 0, notBefore, attempts: [] }
  return { ...reader, pending: [...reader.pending, copy].toSorted(byTelling) }
}

const byTelling = (a: Copy, b: Copy): number => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1)
