import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { calendarWithOverlay, calendarWithWithdrawal, calendarWithYear } from '@haochaping/shared/calendar/calendarWith.ts'
import { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import { Withdrawal } from '@haochaping/shared/calendar/withdrawal.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { YearFile } from '@haochaping/shared/calendar/yearFile.ts'
import { Redating } from '../../domain/redating.ts'
import type { Calendars } from '../calendars.ts'
import { calendarPartition, redatingKey } from '../keys.ts'
import { allPages } from './allPages.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

type Followed = Awaited<ReturnType<Calendars['followed']>>
type Item = Record<string, unknown>

/** The calendar with what one item adds. Items come by their sort keys, so an overlay before what withdraws it. */
const withItem = (calendar: WorkCalendar, { year, overlay, withdrawal }: Item): WorkCalendar => {
  if (year) return calendarWithYear(calendar, YearFile.parse(year)).calendar
  if (withdrawal) return calendarWithWithdrawal(calendar, Withdrawal.parse(withdrawal)).calendar
  return calendarWithOverlay(calendar, Overlay.parse(overlay)).calendar
}

const isRedating = ({ sk }: Item): boolean => sk === redatingKey.sk

const read = async (table: Table): Promise<Followed> => {
  const items = await allPages(table, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': calendarPartition }, ConsistentRead: true })
  const redating = items.find(isRedating)?.['redating']
  return {
    calendar: items.filter((item) => !isRedating(item)).reduce<WorkCalendar>(withItem, shippedCalendar),
    redating: redating === undefined ? undefined : Redating.parse(redating)
  }
}

/** The shipped years with whatever has been added since, on the one table. */
export const dynamoCalendars = (table: Table): Calendars => {
  const load = async (): Promise<WorkCalendar> => (await read(table)).calendar
  const store = async <Found extends string>(sk: string, content: object, addition: Found): Promise<Found | 'differs'> => {
    if (addition !== 'added') return addition
    const item = { pk: calendarPartition, sk, ...content }
    const stored = await held(table.client.send(new PutCommand({ TableName: table.name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' })))
    return stored ? addition : 'differs'
  }
  return {
    load,
    followed: () => read(table),
    follow: (before, after) => held(table.client.send(new PutCommand({
      TableName: table.name, Item: { ...redatingKey, turn: after.turn, redating: after },
      ...(before
        ? { ConditionExpression: '#turn = :turn', ExpressionAttributeNames: { '#turn': 'turn' }, ExpressionAttributeValues: { ':turn': before.turn } }
        : { ConditionExpression: 'attribute_not_exists(pk)' })
    }))),
    addYear: async (year) => store(`YEAR#${year.year}`, { year }, calendarWithYear(await load(), year).addition),
    addOverlay: async (overlay) => store(`OVERLAY#${overlay.id}`, { overlay }, calendarWithOverlay(await load(), overlay).addition),
    addWithdrawal: async (withdrawal) =>
      store(`WITHDRAWAL#${withdrawal.withdraws}`, { withdrawal }, calendarWithWithdrawal(await load(), withdrawal).addition)
  }
}
