import { randomUUID } from 'node:crypto'
import { addSeconds, endOfDay, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { record } from '../domain/ledger.ts'
import { leafOf } from '../domain/seal/leafOf.ts'
import { merkleRoot } from '../domain/seal/merkle.ts'
import { sealableFrom } from '../domain/seal/sealTimes.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { sealDays } from '../flows/sealDays.ts'
import { saved } from '../flows/written.ts'
import { tableFor } from '../local/database/tableFor.ts'
import type { Table } from '../storage/dynamo/table.ts'
import type { City } from './city.ts'
import { anEvent } from './given.ts'
import { must } from './must.ts'
import { portableOnly } from './portableOnly.ts'

/** A table of its own beside this one: seals of one installation hang together. */
export const anotherTable = async ({ client }: Table): Promise<Table> => {
  const { protocol, hostname, port } = must(await client.config.endpoint?.())
  const table = await tableFor(`${protocol}//${hostname}:${port}`, `test-${randomUUID()}`)
  portableOnly(table.client)
  return table
}

/** The clock stands so many seconds after the beginning of a day. */
export const atSecond = ({ clock }: City, day: LocalDate, seconds: number): void => clock.set(addSeconds(startOfDay(day), seconds))

/** A hall reports a service now. */
export const received = async ({ rooms, clock }: City): Promise<string> => {
  const event = anEvent({ receivedAt: clock.now() })
  if (!await rooms.events.add(event)) throw new Error('it is new')
  return event.eventId
}

/** The event with one more entry in its ledger. */
export const grown = (event: ServiceEvent, at: Instant): ServiceEvent =>
  ({ ...event, ledger: record(event.ledger, { at, actor: 'system', fact: 'reminded', data: {} }, event.policy) })

/** The ledger of an event grows by an entry now. */
export const grows = async ({ rooms, clock }: City, eventId: string): Promise<void> => {
  const before = must(await rooms.events.load(eventId))
  if (!await saved(rooms, before, grown(before, clock.now()))) throw new Error('nobody else writes')
}

/** What a day comes to by the ledgers of these events, reckoned in the plainest way. */
export const byLedgers = async ({ rooms }: City, ids: readonly string[], day: LocalDate): Promise<Pick<DaySeal, 'events' | 'root'>> => {
  const events = await Promise.all(ids.map(async (id) => must(await rooms.events.load(id))))
  const touched = events.filter(({ ledger }) => ledger.some(({ at }) => localDateOf(at) === day))
  const leaves = touched.map(({ eventId, ledger }) => leafOf(eventId, must(ledger.findLast(({ at }) => at <= endOfDay(day)))))
  return { events: leaves.length, root: merkleRoot(leaves.sort(Buffer.compare)).toString('hex') }
}

/** The sealing comes by every minute in which there is something to seal, until this day is sealed. */
export const sealedUntil = async ({ rooms, clock }: City, last: LocalDate): Promise<void> => {
  while (!await rooms.seals.load(last)) {
    const [soon, sealable] = [addSeconds(clock.now(), 60), sealableFrom(must(await rooms.seals.sealing()).day)]
    clock.set(soon > sealable ? soon : sealable)
    await sealDays(rooms)
  }
}
