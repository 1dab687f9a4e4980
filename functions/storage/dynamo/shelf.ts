import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Kept } from '../summaries.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

type Key = { pk: string; sk: string }

/** Figures as they lie in the table. `owing` are attributes that put the item into an index. */
export const figuresItem = (key: Key, figures: unknown, { revision, at, owing = {} }: { revision: number; at: Instant; owing?: Record<string, string> }): Record<string, unknown> =>
  ({ ...key, figures, revision, at, ...owing })

/** Reads figures and replaces them by revision. */
export const shelf = <F>(table: Table, schema: z.ZodMiniType<F>) => ({
  load: async (Key: Key): Promise<Kept<F> | undefined> => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))
    if (!Item) return undefined
    const { revision, at } = z.object({ revision: z.int(), at: Instant }).parse(Item)
    return { figures: schema.parse(Item['figures']), revision, at }
  },
  put: (item: Record<string, unknown>, readRevision: number): Promise<boolean> => held(table.client.send(new PutCommand({
    TableName: table.name, Item: item,
    ...(readRevision === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': readRevision } })
  })))
})
