import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { AgencyDay } from '../../domain/agencyDay.ts'
import type { AgencyDays } from '../agencyDays.ts'
import { summaryKey } from '../keys.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

const Stored = z.object({ figures: AgencyDay, revision: z.int() })

/** Summaries on the one table. */
export const dynamoAgencyDays = (table: Table): AgencyDays => ({
  load: async (agencyCode, day) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: summaryKey(agencyCode, day), ConsistentRead: true }))
    return Item && Stored.parse(Item)
  },
  put: (figures, readRevision) => held(table.client.send(new PutCommand({
    TableName: table.name,
    Item: { ...summaryKey(figures.agencyCode, figures.day), figures, revision: readRevision + 1 },
    ...(readRevision === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': readRevision } })
  })))
})
