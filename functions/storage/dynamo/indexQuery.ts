import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import { indexes } from '../keys.ts'

type Index = keyof typeof indexes

/** A query of one partition of an index, for its keys and just what it carries. `upTo` bounds the sort key from above. */
export const indexQuery = (index: Index, partition: string, upTo?: string): Omit<QueryCommandInput, 'TableName'> => {
  const { partition: pk, sort: sk, carries } = indexes[index]
  const read = ['pk', 'sk', sk, ...carries]
  return {
    IndexName: index,
    KeyConditionExpression: upTo === undefined ? '#pk = :pk' : '#pk = :pk AND #sk <= :upTo',
    ProjectionExpression: read.map((_, at) => `#r${at}`).join(', '),
    ExpressionAttributeNames: { '#pk': pk, ...(upTo === undefined ? {} : { '#sk': sk }), ...Object.fromEntries(read.map((name, at) => [`#r${at}`, name])) },
    ExpressionAttributeValues: { ':pk': partition, ...(upTo === undefined ? {} : { ':upTo': upTo }) }
  }
}
