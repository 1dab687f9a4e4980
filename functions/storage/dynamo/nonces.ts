import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { nonceKey } from '../keys.ts'
import type { Nonces } from '../nonces.ts'
import { expiry } from './expiry.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

/** Nonces on the one table; older ones than an hour are refused by their time stamp and may go. */
export const dynamoNonces = (table: Table): Nonces => ({
  take: (keyId, nonce, now) => held(table.client.send(new PutCommand({
    TableName: table.name, Item: { ...nonceKey(keyId, nonce), expires: expiry(now, 1) }, ConditionExpression: 'attribute_not_exists(pk)'
  })))
})
