import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { ConsentPlatform, consentPlatforms } from '@haochaping/shared/schemas/templateKind.ts'
import { SealedField } from '../../domain/sealed.ts'
import { personSignpost, reachKey } from '../keys.ts'
import type { KeptAccount, Reaches } from '../reaches.ts'
import type { Table } from './table.ts'

const Stored = z.object({ platform: ConsentPlatform, account: z.string(), sealed: SealedField, at: Instant })
type Item = Record<string, unknown>

/** Reaches on the one table: the account in the person's partition, and a signpost from the account to the person. */
export const dynamoReaches = ({ name, client }: Table): Reaches => {
  const got = async (Key: { pk: string; sk: string }): Promise<Item | undefined> => (await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }))).Item
  const kept = async (person: string, platform: ConsentPlatform): Promise<KeptAccount | undefined> => {
    const item = await got(reachKey(person, platform))
    return item && Stored.parse(item)
  }
  const ledTo = async (account: string): Promise<string | undefined> => z.optional(z.string()).parse((await got(personSignpost(account)))?.['person'])
  const leadsTo = async (account: string, person: string): Promise<boolean> => await ledTo(account) === person
  const isOf: Reaches['isOf'] = async (person, { platform, account }) => (await kept(person, platform))?.account === account && leadsTo(account, person)
  return {
    of: async (person) => {
      const all = await Promise.all(consentPlatforms.map((platform) => kept(person, platform)))
      const own = await Promise.all(all.map(async (one) => one && await leadsTo(one.account, person) ? [one] : []))
      return own.flat()
    },
    isOf,
    reachedBy: async (account) => {
      const person = await ledTo(account.account)
      return person !== undefined && await isOf(person, account) ? person : undefined
    },
    // The signpost first: if the rest is lost, the account reaches nobody, never two.
    put: async (person, { platform, account, sealed, at }) => {
      await client.send(new PutCommand({ TableName: name, Item: { ...personSignpost(account), person } }))
      await client.send(new PutCommand({ TableName: name, Item: { ...reachKey(person, platform), platform, account, sealed, at } }))
    }
  }
}
