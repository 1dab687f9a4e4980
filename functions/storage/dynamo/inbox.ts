import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { KeptMessage } from '../../domain/keptMessage.ts'
import type { Arriving, Inbox } from '../inbox.ts'
import { inboxPartition, messageKey, readKey, readPartition, toldKey } from '../keys.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

const Marker = z.object({ toldAt: z.string() })
const Stored = z.object({ message: KeptMessage })
const messageOf = (item: Record<string, unknown>): KeptMessage => Stored.parse(item).message

/** How many marks are read at a time: those of a page of messages. */
const marksAtOnce = 60

/** Inboxes on the one table. */
export const dynamoInbox = (table: Table): Inbox => ({
  put: put(table),
  page: async (box, { limit, more }) => {
    const { Items = [] } = await table.client.send(new QueryCommand({
      TableName: table.name, ConsistentRead: true, ScanIndexForward: false, Limit: limit,
      KeyConditionExpression: more === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :more',
      ExpressionAttributeValues: { ':pk': inboxPartition(box), ...(more === undefined ? {} : { ':more': more }) }
    }))
    return Items.map(messageOf)
  },
  find: async (box, messageId) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: messageKey(box, messageId), ConsistentRead: true }))
    return Item && messageOf(Item)
  },
  markRead: async (reader, messageId) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: readKey(reader, messageId) }))
  },
  readBetween: readBetween(table)
})

/**
 * The marker comes first and fixes the instant for its key: whoever repeats the delivery, after a crash or beside it,
 * takes the instant from there and so writes the very same item.
 */
const put = ({ name, client }: Table): Inbox['put'] => async (box, { key, ...message }: Arriving) => {
  const marker = toldKey(key, box)
  const isFirst = await held(client.send(new PutCommand({
    TableName: name, Item: { ...marker, toldAt: message.at }, ConditionExpression: 'attribute_not_exists(pk)'
  })))
  const at = isFirst ? message.at : Marker.parse((await client.send(new GetCommand({ TableName: name, Key: marker, ConsistentRead: true }))).Item).toldAt
  const messageId = `${at}#${key}`
  await held(client.send(new PutCommand({
    TableName: name, Item: { ...messageKey(box, messageId), message: { ...message, at, messageId } }, ConditionExpression: 'attribute_not_exists(pk)'
  })))
}

/** Marks from the newest downwards until they are older than what was asked about; two bounds on one key are not portable. */
const readBetween = ({ name, client }: Table): Inbox['readBetween'] => async (reader, oldest, newest) => {
  const found: string[] = []
  for (let from: Record<string, unknown> | undefined, more = true; more;) {
    const page = await client.send(new QueryCommand({
      TableName: name, ConsistentRead: true, ScanIndexForward: false, Limit: marksAtOnce,
      KeyConditionExpression: 'pk = :pk AND sk <= :newest', ExpressionAttributeValues: { ':pk': readPartition(reader), ':newest': newest },
      ...(from ? { ExclusiveStartKey: from } : {})
    }))
    const ids = (page.Items ?? []).map((item) => z.string().parse(item['sk']))
    found.push(...ids.filter((id) => id >= oldest))
    from = page.LastEvaluatedKey
    more = from !== undefined && ids.every((id) => id >= oldest)
  }
  return new Set(found)
}
