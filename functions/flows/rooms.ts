import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Clock } from '../clock.ts'
import type { Offers } from '../domain/consent/offers.ts'
import type { FrontDoor } from '../frontDoor.ts'
import type { Identity } from '../identity/identity.ts'
import type { Ids } from '../ids.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import type { Log } from '../log.ts'
import type { Carriers } from '../notifications/carrier.ts'
import type { PushSettings } from '../notifications/callback/receivedPush.ts'
import type { Notifier } from '../notifications/notifier.ts'
import type { Photos } from '../photos/photos.ts'
import type { Policies } from '../policies.ts'
import type { AgencyDays } from '../storage/agencyDays.ts'
import type { Assignments } from '../storage/assignments.ts'
import type { CanaryShelf } from '../storage/canaryShelf.ts'
import type { Calendars } from '../storage/calendars.ts'
import type { Consents } from '../storage/consents.ts'
import type { Inbox } from '../storage/inbox.ts'
import type { Nonces } from '../storage/nonces.ts'
import type { Owing } from '../storage/owing.ts'
import type { Channels } from '../storage/channels.ts'
import type { Chores } from '../storage/chores.ts'
import type { Exports } from '../storage/exports.ts'
import type { Reaches } from '../storage/reaches.ts'
import type { Readers } from '../storage/readers.ts'
import type { Seals } from '../storage/seals.ts'
import type { ServiceEvents } from '../storage/serviceEvents.ts'
import type { StaffShelf } from '../storage/staff.ts'
import type { Summaries } from '../storage/summaries.ts'
import type { Touched } from '../storage/touched.ts'
import type { Tries } from '../storage/tries.ts'
import type { TypicalCases } from '../storage/typicalCases.ts'

/** Everything a flow may reach: ports only, built in one place. */
export type Rooms = {
  clock: Clock
  ids: Ids
  keys: KeyProvider
  /** The administrative division this installation serves, six digits. */
  region: string
  policies: Policies
  /** The working-day calendar as it holds in a region. */
  calendar(region: string): Promise<WorkCalendar>
  /** What was decreed, and how far the open dates follow it. */
  calendars: Pick<Calendars, 'followed' | 'follow'>
  events: ServiceEvents
  owing: Owing
  touched: Touched
  agencyDays: AgencyDays
  summaries: Summaries
  exports: Exports
  seals: Seals
  /** 区划名称: what the divisions are called; one that is not named goes by its code. */
  regionName(region: string): string
  assignments: Assignments
  typicalCases: TypicalCases
  staff: StaffShelf
  inbox: Inbox
  chores: Chores
  canary: CanaryShelf
  /** Where the canary knocks; absent where there is nobody to open. */
  frontDoor?: FrontDoor
  consents: Consents
  reaches: Reaches
  /** The templates that citizens are asked about. */
  offers: Offers
  /** 消息推送 of WeChat; absent where it is not configured. */
  wechatPush?: PushSettings
  tries: Tries
  nonces: Nonces
  identity: Identity
  notifier: Notifier
  /** What is on its way out to each reader, the state of each channel, and the ways that are configured. */
  readers: Readers
  channels: Channels
  carriers: Carriers
  photos: Photos
  /** Where a handler reads a ticket. */
  ticketLink(eventId: string): string
  /** Where staff read their inbox. */
  inboxLink(): string
  log: Log
  /** Something may be due: whoever runs beside the requests may look at once; where nobody does, the minute sweep will. */
  nudge(): void
}
