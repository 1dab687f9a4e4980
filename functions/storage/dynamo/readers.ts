import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Finished } from '../../domain/sending/finished.ts'
import { wantsAt } from '../../domain/sending/nextJob.ts'
import { Audience, newReader, Reader } from '../../domain/sending/reader.ts'
import { dueSort, finishedKey, readerKey, sendPartition, shardOf } from '../keys.ts'
import type { ReaderOf, Readers } from '../readers.ts'
import { deadLetters, listedDead } from './deadLetters.ts'
import { expiry } from './expiry.ts'
import { held } from './held.ts'
import { indexQuery } from './indexQuery.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const Stored = z.object({ reader: Reader })
const StoredEnd = z.object({ finished: Finished })
type Key = { pk: string; sk: string }

/** How long the end of a copy is remembered, in hours: ninety days, far longer than anything that could bring its key again (our choice). */
const remembered = 90 * 24

/** Sorts after every due time with the same instant: what follows is plain ASCII. */
const afterAnyId = '\uffff'

/** Readers on the one table; in the index of what is due only while something is on its way. */
export const dynamoReaders = (table: Table): Readers => {
  const got = async (Key: Key) => (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item
  return {
    load: async ({ audience, id }) => {
      const item = await got(readerKey({ audience, id }))
      return item ? Stored.parse(item).reader : newReader(audience, id)
    },
    save: ({ version }, after) => held(table.client.send(new PutCommand({
      TableName: table.name, Item: readerItem({ ...after, version: version + 1 }),
      ...unlessChanged(version)
    }))),
    finished: async (of, key) => {
      const item = await got(finishedKey(of, key))
      return item && StoredEnd.parse(item).finished
    },
    finish: async (of, finished) => {
      await table.client.send(new PutCommand({ TableName: table.name, Item: { ...finishedKey(of, finished.key), finished, ...listedDead(of, finished), expires: expiry(finished.at, remembered) } }))
    },
    ...deadLetters(table),
    due: async (shard, now, limit) => {
      const page = await table.client.send(new QueryCommand({ ...indexQuery('byDue', sendPartition(shard), dueSort(now, afterAnyId)), TableName: table.name, Limit: limit }))
      return (page.Items ?? []).map((item) => readSort(z.string().parse(item['dueSort'])))
    }
  }
}

/** A reader as she lies in the table. */
export const readerItem = (reader: Reader): Record<string, unknown> => {
  const at = wantsAt(reader)
  const name = nameOf(reader)
  return { ...readerKey(reader), version: reader.version, reader, ...(at === undefined ? {} : { dueKey: sendPartition(shardOf(name)), dueSort: dueSort(at, name) }) }
}

const nameOf = ({ audience, id }: ReaderOf): string => `${audience}#${id}`

const readSort = (sort: string): ReaderOf & { dueAt: string } => {
  const [dueAt = '', audience, ...id] = sort.split('#')
  return { dueAt, audience: Audience.parse(audience), id: id.join('#') }
}
