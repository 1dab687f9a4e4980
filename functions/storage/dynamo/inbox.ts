import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { KeptMessage } from '../../domain/keptMessage.ts'
import type { Arriving, Inbox } from '../inbox.ts'
import { inboxPartition, messageKey, readKey, readPartition } from '../keys.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

const Stored = z.object({ message: KeptMessage })
const messageOf = (item: Record<string, unknown>): KeptMessage => Stored.parse(item).message

/** How many marks are read at a time (our choice): those of a page from each of two boxes at once. */
const marksAtOnce = 60

/** An id is the instant, of fixed length, and the key behind a sign between. */
const idOf = (at: string, key: string): string => `${at}#${key}`
const keyIn = (messageId: string): string => messageId.slice(messageId.indexOf('#') + 1)

/** The whole item of a message in a box. */
export const toMessageItem = (box: string, { key, ...message }: Arriving): Record<string, unknown> => {
  const messageId = idOf(message.at, key)
  return { ...messageKey(key, box), inboxKey: inboxPartition(box), inboxSort: messageId, message: { ...message, messageId } }
}

/** Inboxes on the one table: a message lies under its key, which makes it one, and is listed by its instant. */
export const dynamoInbox = (table: Table): Inbox => ({
  put: async (box, message) => {
    await held(table.client.send(new PutCommand({ TableName: table.name, Item: toMessageItem(box, message), ConditionExpression: 'attribute_not_exists(pk)' })))
  },
  page: async (box, { limit, more }) => {
    const { Items = [] } = await table.client.send(new QueryCommand({
      TableName: table.name, IndexName: 'byInbox', ScanIndexForward: false, Limit: limit,
      KeyConditionExpression: more === undefined ? 'inboxKey = :box' : 'inboxKey = :box AND inboxSort < :more',
      ExpressionAttributeValues: { ':box': inboxPartition(box), ...(more === undefined ? {} : { ':more': more }) }
    }))
    return Items.map(messageOf)
  },
  find: async (box, messageId) => {
    const key = messageKey(keyIn(messageId), box)
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
    const found = Item && messageOf(Item)
    return found?.messageId === messageId ? found : undefined
  },
  markRead: async (reader, messageId) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: readKey(reader, messageId) }))
  },
  isRead: async (reader, { at, key }) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: readKey(reader, idOf(at, key)), ConsistentRead: true }))
    return Item !== undefined
  },
  readBetween: readBetween(table)
})

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
