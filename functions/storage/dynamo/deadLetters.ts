import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import { Finished } from '../../domain/sending/finished.ts'
import { Audience } from '../../domain/sending/reader.ts'
import { undelivered } from '../../domain/sending/undelivered.ts'
import { deadPartition, readReaderPartition } from '../keys.ts'
import type { ReaderOf, Readers } from '../readers.ts'
import type { Table } from './table.ts'

const Listed = z.object({ message: Undelivered })
const Place = z.object({ pk: z.string(), sk: z.string() })
const StoredEnd = z.object({ finished: Finished })

/** What puts the end of a copy on the list of dead letters; nothing for any other end. */
export const listedDead = (of: ReaderOf, finished: Finished): Record<string, unknown> => {
  const message = undelivered(of, finished)
  return message ? { inboxKey: deadPartition, inboxSort: message.letterId, message } : {}
}

/** Dead letters lie in the index of the inboxes, under a name that no inbox has. */
export const deadLetters = ({ name, client }: Table): Pick<Readers, 'dead' | 'findDead'> => ({
  dead: async ({ limit, more }) => {
    const { Items = [] } = await client.send(new QueryCommand({
      TableName: name, IndexName: 'byInbox', ScanIndexForward: false, Limit: limit,
      KeyConditionExpression: more === undefined ? 'inboxKey = :dead' : 'inboxKey = :dead AND inboxSort < :more',
      ExpressionAttributeValues: { ':dead': deadPartition, ...(more === undefined ? {} : { ':more': more }) }
    }))
    return Items.map((item) => Listed.parse(item).message)
  },
  findDead: async (letterId) => {
    const { Items: [found] = [] } = await client.send(new QueryCommand({
      TableName: name, IndexName: 'byInbox', Limit: 1,
      KeyConditionExpression: 'inboxKey = :dead AND inboxSort = :id', ExpressionAttributeValues: { ':dead': deadPartition, ':id': letterId }
    }))
    if (!found) return undefined
    const { pk, sk } = Place.parse(found)
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }))
    const { finished } = Item ? StoredEnd.parse(Item) : {}
    const { audience, id } = readReaderPartition(pk)
    return finished?.letter && { of: { audience: Audience.parse(audience), id }, finished: { ...finished, letter: finished.letter } }
  }
})
