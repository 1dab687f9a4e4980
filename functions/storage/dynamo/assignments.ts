import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Assignment } from '../../domain/assignment/assignment.ts'
import { dueAt } from '../../domain/assignment/dueAt.ts'
import { listedOf } from '../../domain/assignment/glanceOf.ts'
import type { Assignments, Listed, Stretch } from '../assignments.ts'
import { assignedPartition, assignedTo, assignmentKey, assignmentsDue, dueSort, indexes, publishedPartition, readDueSort } from '../keys.ts'
import { held } from './held.ts'
import { indexQuery } from './indexQuery.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const Stored = z.object({ assignment: Assignment })
/** Sorts after every due time with the same instant: the id that follows is plain ASCII. */
const afterAnyId = '\uffff'

/** Assignments on the one table. */
export const dynamoAssignments = (table: Table): Assignments => ({
  load: async (assignmentId) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: assignmentKey(assignmentId), ConsistentRead: true }))
    return Item && Stored.parse(Item).assignment
  },
  save: (before, after) => {
    const version = before?.version ?? 0
    if (after.ledger[(before?.ledger.length ?? 0) - 1]?.hash !== before?.ledger.at(-1)?.hash) throw new Error('a ledger only grows')
    return held(table.client.send(new PutCommand({ TableName: table.name, Item: toItem({ ...after, version: version + 1 }), ...unlessChanged(version) })))
  },
  ofUnit: (unit, state, stretch) => listed(table, { index: 'byUnit', partition: assignedTo(unit, state), forward: state === 'open', stretch }),
  overseen: (state, stretch) => listed(table, { index: 'byOversight', partition: assignedPartition(state), forward: state === 'open', stretch }),
  published: (stretch) => listed(table, { index: 'byOversight', partition: publishedPartition, forward: false, stretch }),
  due: async (now, limit) => {
    const { Items = [] } = await table.client.send(new QueryCommand({ ...indexQuery('byDue', assignmentsDue, dueSort(now, afterAnyId)), TableName: table.name, Limit: limit }))
    return Items.map((item) => readDueSort(z.string().parse(item['dueSort']))).map(({ dueAt: since, eventId }) => ({ assignmentId: eventId, dueAt: since }))
  }
})

type Listing = { index: 'byUnit' | 'byOversight'; partition: string; forward: boolean; stretch: Stretch }

/** A stretch of an index; `listed` was written by what is listed, and is checked again by the reply's schema. */
const listed = async <T>({ name, client }: Table, { index, partition, forward, stretch: { limit, more } }: Listing): Promise<Listed<T>[]> => {
  const { sort } = indexes[index]
  const query = indexQuery(index, partition)
  const { Items = [] } = await client.send(new QueryCommand({
    ...query, TableName: name, ScanIndexForward: forward, Limit: limit,
    ...(more === undefined ? {} : {
      KeyConditionExpression: `#pk = :pk AND #sk ${forward ? '>' : '<'} :more`,
      ExpressionAttributeNames: { ...query.ExpressionAttributeNames, '#sk': sort }, ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':more': more }
    })
  }))
  return Items.map((item) => ({ cursor: z.string().parse(item[sort]), listed: item['listed'] as T }))
}

/** An assignment as it lies in the table. */
export const toItem = (assignment: Assignment): Record<string, unknown> => {
  const due = dueAt(assignment)
  return {
    ...assignmentKey(assignment.assignmentId), version: assignment.version, assignment, listed: listedOf(assignment), ...desks(assignment),
    ...(due === undefined ? {} : { dueKey: assignmentsDue, dueSort: dueSort(due, assignment.assignmentId) })
  }
}

/** On whose desks it lies. An explanation that was given waits for nobody; an improvement that was answered waits for a supervisor. */
const desks = (assignment: Assignment): Record<string, string> => {
  const { assignmentId, state, about, at } = assignment
  const running = assignment.state === 'running'
  const sort = dueSort(assignment.state === 'running' ? assignment.due.at : at, assignmentId)
  const open = running || (state === 'answered' && about.kind === 'improvement')
  return {
    oversightKey: state === 'published' ? publishedPartition : assignedPartition(open ? 'open' : 'done'), oversightSort: sort,
    ...(assignment.state === 'declined' ? {} : { unitKey: assignedTo(assignment.unit, running ? 'open' : 'done'), unitSort: sort })
  }
}
