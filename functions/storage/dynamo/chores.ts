import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Chores } from '../chores.ts'
import { choreKey } from '../keys.ts'
import type { Table } from './table.ts'

/** Chores on the one table. */
export const dynamoChores = ({ name, client }: Table): Chores => ({
  isDone: async (chore) => (await client.send(new GetCommand({ TableName: name, Key: choreKey(chore), ConsistentRead: true }))).Item !== undefined,
  finish: async (chore) => { await client.send(new PutCommand({ TableName: name, Item: choreKey(chore) })) }
})
