import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Touch } from '../../domain/seal/touch.ts'
import { touchPartition } from '../keys.ts'
import type { Touched } from '../touched.ts'
import { indexQuery } from './indexQuery.ts'
import type { Table } from './table.ts'

const TouchItem = z.object({ eventId: z.string(), touch: Touch })

/** The index of touched events, page by page. */
export const dynamoTouched = ({ name, client }: Table): Touched => async function* (lastOn, shard) {
  let from: Record<string, unknown> | undefined
  do {
    const page = await client.send(new QueryCommand({ ...indexQuery('byTouch', touchPartition(lastOn, shard)), TableName: name, ...(from ? { ExclusiveStartKey: from } : {}) }))
    for (const item of page.Items ?? []) yield TouchItem.parse(item)
    from = page.LastEvaluatedKey
  } while (from)
}
