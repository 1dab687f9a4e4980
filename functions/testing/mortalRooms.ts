import type { Rooms } from '../flows/rooms.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { dynamoAgencyDays } from '../storage/dynamo/agencyDays.ts'
import { dynamoAssignments } from '../storage/dynamo/assignments.ts'
import { dynamoCanary } from '../storage/dynamo/canaryShelf.ts'
import { dynamoCalendars } from '../storage/dynamo/calendars.ts'
import { dynamoChannels } from '../storage/dynamo/channels.ts'
import { dynamoChores } from '../storage/dynamo/chores.ts'
import { dynamoConsents } from '../storage/dynamo/consents.ts'
import { dynamoExports } from '../storage/dynamo/exports.ts'
import { dynamoInbox } from '../storage/dynamo/inbox.ts'
import { dynamoOwing } from '../storage/dynamo/owing.ts'
import { dynamoReaders } from '../storage/dynamo/readers.ts'
import { dynamoReaches } from '../storage/dynamo/reaches.ts'
import { dynamoSeals } from '../storage/dynamo/seals.ts'
import { dynamoServiceEvents } from '../storage/dynamo/serviceEvents.ts'
import { dynamoStaff } from '../storage/dynamo/staff.ts'
import { dynamoSummaries } from '../storage/dynamo/summaries.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { dynamoTouched } from '../storage/dynamo/touched.ts'
import { dynamoTypicalCases } from '../storage/dynamo/typicalCases.ts'

/** Where a process ends: before a call has left it, or after the call was done and before the answer was read. */
export type Fate = 'lives' | 'before' | 'after'

/** The process has ended; nobody hears of what it was about. */
export class Died extends Error {}

/** What a process that may end at any of its calls works with; `saved` hears of each write to an event that really happened. */
type Mortality = { table: Table; fate: () => Fate; saved(before: ServiceEvent, after: ServiceEvent): void }

/**
 * Rooms of one process that may end at every boundary: each single call to storage, each notice, and whatever else goes
 * `outside`. Once ended it does nothing any more, while calls that are under way arrive all the same.
 */
export const mortalRooms = (rooms: Rooms, { table, fate, saved }: Mortality): Rooms & { passing(): void; outside<R>(call: () => Promise<R>): Promise<R> } => {
  let dead = false
  const end = (): never => {
    dead = true
    throw new Died('the process has ended')
  }
  const boundary = async <R>(call: () => Promise<R>, done: () => void = () => {}): Promise<R> => {
    const fated = fate()
    if (dead || fated === 'before') end()
    const result = await call()
    done()
    return dead || fated === 'after' ? end() : result
  }
  const mortal = (done?: () => void): Table => {
    const client = new Proxy(table.client, {
      get: (target, name) => name === 'send' ? (command: Parameters<Table['client']['send']>[0]) => boundary(() => target.send(command), done) : Reflect.get(target, name) as unknown
    })
    return { name: table.name, client }
  }
  const own = mortal()
  return {
    ...rooms, owing: dynamoOwing(own), touched: dynamoTouched(own), agencyDays: dynamoAgencyDays(own), summaries: dynamoSummaries(own), exports: dynamoExports(own), seals: dynamoSeals(own), staff: dynamoStaff(own), canary: dynamoCanary(own), inbox: dynamoInbox(own), chores: dynamoChores(own), consents: dynamoConsents(own), reaches: dynamoReaches(own), readers: dynamoReaders(own), channels: dynamoChannels(own), calendars: dynamoCalendars(own),
    assignments: dynamoAssignments(own), typicalCases: dynamoTypicalCases(own),
    events: { ...dynamoServiceEvents(own), save: (before, after) => dynamoServiceEvents(mortal(() => { saved(before, after) })).save(before, after) },
    notifier: { send: (notice) => boundary(() => rooms.notifier.send(notice)) },
    outside: (call) => boundary(call),
    passing: () => { if (dead || fate() !== 'lives') end() }
  }
}
