import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { duePartition, dueShards, eventKey, indexes, readDueSort } from '../keys.ts'
import type { Owing } from '../owing.ts'
import { indexQuery } from './indexQuery.ts'
import type { Table } from './table.ts'

/** '<shard>|<sort key of the last one read>', the latter empty at the beginning of a shard. */
const readMore = (more: string): { shard: number; after: string } => {
  const [shard = '', after = ''] = more.split('|')
  return { shard: Number(shard), after }
}

const startAfter = (shard: number, sort: string) => {
  const { partition, sort: sortName } = indexes.byDue
  return { ...eventKey(readDueSort(sort).eventId), [partition]: duePartition(shard), [sortName]: sort }
}

/** The due index from its first shard to its last. */
export const dynamoOwing = (table: Table): Owing => async (limit, more = '0|') => {
  const { shard, after } = readMore(more)
  const page = await table.client.send(new QueryCommand({
    ...indexQuery('byDue', duePartition(shard)), TableName: table.name, Limit: limit, ...(after ? { ExclusiveStartKey: startAfter(shard, after) } : {})
  }))
  const sorts = (page.Items ?? []).map((item) => z.string().parse(item[indexes.byDue.sort]))
  const eventIds = sorts.map((sort) => readDueSort(sort).eventId)
  const last = page.LastEvaluatedKey ? sorts.at(-1) : undefined
  if (last !== undefined) return { eventIds, more: `${shard}|${last}` }
  return shard + 1 < dueShards ? { eventIds, more: `${shard + 1}|` } : { eventIds }
}
