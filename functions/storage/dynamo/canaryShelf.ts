import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Canary } from '../../domain/canary/canary.ts'
import type { CanaryShelf } from '../canaryShelf.ts'
import { canaryKey } from '../keys.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const Stored = z.object({ canary: Canary })

/** The canary on the one table. */
export const dynamoCanary = ({ name, client }: Table): CanaryShelf => ({
  load: async () => {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: canaryKey, ConsistentRead: true }))
    return Item && Stored.parse(Item).canary
  },
  save: (canary) => held(client.send(new PutCommand({
    TableName: name, Item: { ...canaryKey, version: canary.version + 1, canary: { ...canary, version: canary.version + 1 } },
    ...unlessChanged(canary.version)
  })))
})
