import { calendarShelf } from './calendarShelf.ts'
import { systemClock } from './clock.ts'
import { configuredNames } from './configuredNames.ts'
import { configuredTemplates } from './configuredTemplates.ts'
import { readConfig } from './config.ts'
import type { Config } from './config.ts'
import type { Rooms } from './flows/rooms.ts'
import { frontDoorAt } from './frontDoor.ts'
import { systemIds } from './ids.ts'
import { loadKeyRing } from './keys/loadKeyRing.ts'
import { ringKeys } from './keys/ringKeys.ts'
import { log } from './log.ts'
import { gatewayNotifier } from './notifications/gateway.ts'
import { noGateway } from './notifications/noGateway.ts'
import { configuredPhotos } from './photos/configuredPhotos.ts'
import { platforms } from './platforms.ts'
import { shippedPolicies } from './policies.ts'
import { dynamoAgencyDays } from './storage/dynamo/agencyDays.ts'
import { dynamoAssignments } from './storage/dynamo/assignments.ts'
import { dynamoCanary } from './storage/dynamo/canaryShelf.ts'
import { dynamoCalendars } from './storage/dynamo/calendars.ts'
import { dynamoChannels } from './storage/dynamo/channels.ts'
import { dynamoChores } from './storage/dynamo/chores.ts'
import { dynamoConsents } from './storage/dynamo/consents.ts'
import { dynamoExports } from './storage/dynamo/exports.ts'
import { dynamoInbox } from './storage/dynamo/inbox.ts'
import { dynamoNonces } from './storage/dynamo/nonces.ts'
import { dynamoOwing } from './storage/dynamo/owing.ts'
import { dynamoReaders } from './storage/dynamo/readers.ts'
import { dynamoReaches } from './storage/dynamo/reaches.ts'
import { dynamoSeals } from './storage/dynamo/seals.ts'
import { dynamoServiceEvents } from './storage/dynamo/serviceEvents.ts'
import { dynamoStaff } from './storage/dynamo/staff.ts'
import { dynamoSummaries } from './storage/dynamo/summaries.ts'
import { openTable } from './storage/dynamo/table.ts'
import type { Table } from './storage/dynamo/table.ts'
import { dynamoTouched } from './storage/dynamo/touched.ts'
import { dynamoTries } from './storage/dynamo/tries.ts'
import { dynamoTypicalCases } from './storage/dynamo/typicalCases.ts'

/** What a way of running puts in place of the usual: its own clock, its own people, somebody who looks after a write. */
export type Furnishing = Partial<Pick<Rooms, 'clock' | 'identity' | 'nudge' | 'log'>>

/** The table an installation's configuration names. */
export const configuredTable = (config: Config): Table => openTable({
  name: config.TABLE, region: config.AWS_REGION,
  ...(config.DYNAMODB_ENDPOINT ? { endpoint: config.DYNAMODB_ENDPOINT } : {}),
  ...(config.AWS_ACCESS_KEY_ID && config.AWS_SECRET_ACCESS_KEY && config.DYNAMODB_ENDPOINT
    ? { credentials: { accessKeyId: config.AWS_ACCESS_KEY_ID, secretAccessKey: config.AWS_SECRET_ACCESS_KEY } } : {})
})

/** Builds every adapter from the configuration, but for the ways out of the house: who sends takes sendingRooms. */
export const furnish = async (config: Config, table: Table, own: Furnishing = {}): Promise<Rooms> => {
  const keys = ringKeys(await loadKeyRing(config))
  const clock = own.clock ?? systemClock
  const calendars = dynamoCalendars(table)
  return {
    clock, keys, ids: systemIds, region: config.REGION, policies: shippedPolicies, log,
    calendar: calendarShelf(calendars, clock), calendars,
    ...stores(table),
    offers: configuredTemplates(config),
    regionName: configuredNames(config),
    identity: platforms(config, clock),
    frontDoor: frontDoorAt(config.CANARY_URL || config.PUBLIC_URL),
    ...pushOf(config),
    inboxLink: () => `${config.PUBLIC_URL}/#/staff/pages/messages/index`,
    ticketLink: (eventId) => `${config.PUBLIC_URL}/#/staff/pages/ticket/index?id=${eventId}`,
    photos: configuredPhotos(config, { keys, clock, credentials: () => table.client.config.credentials() }),
    notifier: config.NOTIFY_URL ? gatewayNotifier(config.NOTIFY_URL, keys.gateway) : noGateway,
    carriers: {},
    nudge: () => {},
    ...own
  }
}

const pushOf = ({ WECHAT_APP_ID: appId, WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_KEY: encodingKey }: Config): Pick<Rooms, 'wechatPush'> =>
  appId && token && encodingKey ? { wechatPush: { appId, token, encodingKey } } : {}

const stores = (table: Table) => ({
  owing: dynamoOwing(table), touched: dynamoTouched(table), events: dynamoServiceEvents(table), agencyDays: dynamoAgencyDays(table), summaries: dynamoSummaries(table), exports: dynamoExports(table), seals: dynamoSeals(table), staff: dynamoStaff(table), canary: dynamoCanary(table), inbox: dynamoInbox(table), chores: dynamoChores(table),
  assignments: dynamoAssignments(table), typicalCases: dynamoTypicalCases(table),
  consents: dynamoConsents(table), reaches: dynamoReaches(table), readers: dynamoReaders(table), channels: dynamoChannels(table), tries: dynamoTries(table), nonces: dynamoNonces(table)
})

/** The rooms of a deployed function, from its environment. */
export const deployedRooms = async (): Promise<Rooms> => {
  const config = readConfig()
  return furnish(config, configuredTable(config))
}
