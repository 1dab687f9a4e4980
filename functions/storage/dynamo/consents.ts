import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { ConsentLedger, noConsents } from '../../domain/consent/consentLedger.ts'
import type { Consents } from '../consents.ts'
import { consentKey } from '../keys.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const Stored = z.object({ ledger: ConsentLedger })

/** Ledgers of consent on the one table. */
export const dynamoConsents = ({ name, client }: Table): Consents => ({
  load: async ({ person, platform }) => {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: consentKey(person, platform), ConsistentRead: true }))
    return Item ? Stored.parse(Item).ledger : noConsents
  },
  save: ({ person, platform }, { version, ...ledger }) => held(client.send(new PutCommand({
    TableName: name,
    Item: { ...consentKey(person, platform), version: version + 1, ledger: { ...ledger, version: version + 1 } },
    ...unlessChanged(version)
  })))
})
