import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { calendarWithOverlay, calendarWithWithdrawal, calendarWithYear } from '@haochaping/shared/calendar/calendarWith.ts'
import { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import { Withdrawal } from '@haochaping/shared/calendar/withdrawal.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { YearFile } from '@haochaping/shared/calendar/yearFile.ts'
import type { Calendars } from '../calendars.ts'
import { calendarPartition } from '../keys.ts'
import { allPages } from './allPages.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

/** The calendar with what one item adds. Items come by their sort keys, so an overlay before what withdraws it. */
const withItem = (calendar: WorkCalendar, { year, overlay, withdrawal }: Record<string, unknown>): WorkCalendar => {
  if (year) return calendarWithYear(calendar, YearFile.parse(year)).calendar
  if (withdrawal) return calendarWithWithdrawal(calendar, Withdrawal.parse(withdrawal)).calendar
  return calendarWithOverlay(calendar, Overlay.parse(overlay)).calendar
}

/** The shipped years with whatever has been added since, on the one table. */
export const dynamoCalendars = (table: Table): Calendars => {
  const load = async (): Promise<WorkCalendar> => {
    const items = await allPages(table, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': calendarPartition }, ConsistentRead: true })
    return items.reduce<WorkCalendar>(withItem, shippedCalendar)
  }
  const store = async <Found extends string>(sk: string, content: object, addition: Found): Promise<Found | 'differs'> => {
    if (addition !== 'added') return addition
    const item = { pk: calendarPartition, sk, ...content }
    const stored = await held(table.client.send(new PutCommand({ TableName: table.name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' })))
    return stored ? addition : 'differs'
  }
  return {
    load,
    addYear: async (year) => store(`YEAR#${year.year}`, { year }, calendarWithYear(await load(), year).addition),
    addOverlay: async (overlay) => store(`OVERLAY#${overlay.id}`, { overlay }, calendarWithOverlay(await load(), overlay).addition),
    addWithdrawal: async (withdrawal) =>
      store(`WITHDRAWAL#${withdrawal.withdraws}`, { withdrawal }, calendarWithWithdrawal(await load(), withdrawal).addition)
  }
}
