import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { Glance } from '../../domain/glance.ts'
import type { TicketEntry } from '../../domain/ticketGlance.ts'
import { Tally } from '../../domain/figures/tally.ts'
import { codePartition, dayPartition, casePartition, duePartition, dueSort, eventKey, oversightPartition, personPartition, readDueSort, unitPartition } from '../keys.ts'
import type { ServiceEvents } from '../serviceEvents.ts'
import { allPages } from './allPages.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { fromItem, toItem } from './eventItem.ts'
import { eventUpdate } from './eventUpdate.ts'
import { held } from './held.ts'
import { indexQuery } from './indexQuery.ts'
import type { Table } from './table.ts'

const DayItem = z.object({ daySort: z.string(), version: z.int(), tally: Tally })
const OpenItem = z.object({ version: z.int() })
/** Sorts after every due time with the same instant: the id that follows is plain ASCII. */
const afterAnyId = '\uffff'

/** The record on one DynamoDB table. */
export const dynamoServiceEvents = (table: Table): ServiceEvents => ({
  add: (event) => held(table.client.send(new PutCommand({
    TableName: table.name, Item: toItem(event), ConditionExpression: 'attribute_not_exists(pk)'
  }))),
  load: async (eventId) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: eventKey(eventId), ConsistentRead: true }))
    return Item && fromItem(Item)
  },
  save: (before, after) => held(table.client.send(new UpdateCommand({ TableName: table.name, ...eventUpdate(before, after) }))),
  ofCase: async (caseHash) => {
    const items = await allPages(table, {
      ConsistentRead: true, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': casePartition(caseHash) }
    })
    return items.map(fromItem)
  },
  ...readers(table)
})

const entries = async (table: Table, query: Omit<QueryCommandInput, 'TableName'>): Promise<TicketEntry[]> => {
  const page = await table.client.send(new QueryCommand({ ...query, TableName: table.name }))
  return (page.Items ?? []).map((item) => item['ticketEntry'] as TicketEntry) // written by ticketEntryOf, checked again by the reply's schema
}

const readers = (table: Table): Pick<ServiceEvents, 'ofPerson' | 'byCode' | 'ofDay' | 'due' | 'ticketsOf' | 'openTickets' | 'overseen'> => ({
  ticketsOf: (unit, state, limit) => entries(table, { ...indexQuery('byUnit', unitPartition(unit, state)), ScanIndexForward: state === 'open', Limit: limit }),
  openTickets: async (unit) => {
    const items = await allPages(table, indexQuery('byUnit', unitPartition(unit, 'open')))
    return items.map((item) => ({ ...OpenItem.parse(item), entry: item['ticketEntry'] as TicketEntry })).map(({ version, entry }) => ({ eventId: entry.eventId, version, entry }))
  },
  overseen: (limit) => entries(table, { ...indexQuery('byOversight', oversightPartition), Limit: limit }),
  ofPerson: async (person, { limit, more }) => {
    const query = indexQuery('byPerson', personPartition(person))
    const page = await table.client.send(new QueryCommand({
      ...query, TableName: table.name, ScanIndexForward: false, Limit: limit, ...(more ? { ExclusiveStartKey: readCursor(more, person) } : {})
    }))
    const glances = (page.Items ?? []).map((item) => item['glance'] as Glance) // written by glanceOf, checked again by the reply's schema
    return page.LastEvaluatedKey ? { glances, more: writeCursor(page.LastEvaluatedKey) } : { glances }
  },
  byCode: async (code) => {
    const [found] = await allPages(table, indexQuery('byCode', codePartition(code)))
    return found && z.string().parse(found['codeSort'])
  },
  ofDay: async (agencyCode, day) => {
    const items = await allPages(table, indexQuery('byDay', dayPartition(agencyCode, day)))
    return items.map((item) => DayItem.parse(item)).map(({ daySort, version, tally }) => ({ eventId: daySort, version, tally }))
  },
  due: async (shard, now, limit) => {
    const query = indexQuery('byDue', duePartition(shard), dueSort(now, afterAnyId))
    const page = await table.client.send(new QueryCommand({ ...query, TableName: table.name, Limit: limit }))
    return (page.Items ?? []).map((item) => readDueSort(z.string().parse(item['dueSort'])))
  }
})
