import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { triesKey } from '../keys.ts'
import type { Tries } from '../tries.ts'
import { expiry } from './expiry.ts'
import type { Table } from './table.ts'

/** Attempts on the one table, by clock hour (UTC hours begin with Shanghai's); they are forgotten after two. */
export const dynamoTries = (table: Table): Tries => ({
  count: async (who, now) => {
    const { Attributes } = await table.client.send(new UpdateCommand({
      TableName: table.name, Key: triesKey(who, now.slice(0, 13)),
      UpdateExpression: 'SET expires = :expires ADD tries :one',
      ExpressionAttributeValues: { ':one': 1, ':expires': expiry(now, 2) },
      ReturnValues: 'ALL_NEW'
    }))
    return Number(Attributes?.['tries'])
  }
})
