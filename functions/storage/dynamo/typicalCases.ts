import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { caseListed } from '../../domain/assignment/caseListed.ts'
import { TypicalCase } from '../../domain/assignment/typicalCase.ts'
import { dueSort, publishedPartition, typicalCaseKey } from '../keys.ts'
import type { TypicalCases } from '../typicalCases.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const Stored = z.object({ typicalCase: TypicalCase })

/** Typical cases on the one table; in the list of what is published only while they are, under a hash: its cursors are for everybody. */
export const dynamoTypicalCases = ({ name, client }: Table): TypicalCases => ({
  load: async (eventId) => {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: typicalCaseKey(eventId), ConsistentRead: true }))
    return Item && Stored.parse(Item).typicalCase
  },
  save: (before, after) => {
    const version = before?.version ?? 0
    if (after.ledger[(before?.ledger.length ?? 0) - 1]?.hash !== before?.ledger.at(-1)?.hash) throw new Error('a ledger only grows')
    return held(client.send(new PutCommand({ TableName: name, Item: toItem({ ...after, version: version + 1 }), ...unlessChanged(version) })))
  }
})

const toItem = (typicalCase: TypicalCase): Record<string, unknown> => ({
  ...typicalCaseKey(typicalCase.eventId), version: typicalCase.version, typicalCase,
  ...(typicalCase.state === 'published' ? { oversightKey: publishedPartition, oversightSort: dueSort(typicalCase.at, hashed(typicalCase.eventId)), listed: caseListed(typicalCase) } : {})
})

const hashed = (eventId: string): string => createHash('sha256').update(`typical ${eventId}`).digest('base64url').slice(0, 22)
