import { randomUUID } from 'node:crypto'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { badLevels } from '@haochaping/shared/indicators/counts.ts'
import { canaryChannels } from '@haochaping/shared/schemas/canaryState.ts'
import type { CanaryChannel } from '@haochaping/shared/schemas/canaryState.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { planOf } from '../flows/canary/plan.ts'
import type { Rooms } from '../flows/rooms.ts'
import { sweep } from '../flows/sweep.ts'
import type { FrontDoor } from '../frontDoor.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { anotherClient } from './anotherClient.ts'
import { aCity } from './city.ts'
import type { City } from './city.ts'
import { doorOf } from './doorOf.ts'
import { leanTable } from './leanTable.ts'
import { portableOnly } from './portableOnly.ts'

/** Friday 20 November 2026, a minute before the canary of the day: 05:59 in Shanghai. */
export const beforeSix = '2026-11-19T21:59:00.000Z'

/** A table of its own on the database of a test: there is one canary in a table. */
export const freshTable = async (shared: Table): Promise<Table> => {
  const table = await anotherClient(shared, `canary-${randomUUID()}`)
  portableOnly(table.client)
  return leanTable(table)
}

/** A city with a front door, `behind` which its requests find other rooms, or `through` which they come out otherwise. */
export const aCanaryCity = (table: Table, { now = beforeSix, behind = (rooms) => rooms, through = (door) => door }: { now?: string; behind?: (rooms: Rooms) => Rooms; through?: (door: FrontDoor) => FrontDoor } = {}): City => {
  const city = aCity(table, now)
  return { ...city, rooms: { ...city.rooms, frontDoor: through(doorOf(behind(city.rooms))) } }
}

/** The minutes go by, each with its sweep. */
export const minutes = async (city: City, count: number): Promise<void> => {
  for (let minute = 0; minute < count; minute += 1) {
    await sweep(city.rooms)
    city.clock.advance(60)
  }
}

/** The test 差评 of a day as the record has them, by channel and level; undefined where one never came in. */
export const trialsOf = async ({ rooms }: City, day: string, only: readonly CanaryChannel[] = canaryChannels): Promise<(ServiceEvent | undefined)[]> =>
  Promise.all(only.flatMap((channel) => badLevels.map((level) => rooms.events.load(planOf(rooms, { day: LocalDate.parse(day) }, { channel, level }).eventId))))
