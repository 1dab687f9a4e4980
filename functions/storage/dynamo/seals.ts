import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { Sealing } from '../../domain/seal/sealing.ts'
import { leavesKey, leavesPartition, sealingKey, sealKey, sealPartition } from '../keys.ts'
import type { Seals } from '../seals.ts'
import { allPages } from './allPages.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

const Stored = z.object({ seal: DaySeal })
const StoredSealing = z.object({ sealing: Sealing })
type Item = Record<string, unknown>

/** The item of a seal. */
export const toSealItem = (seal: DaySeal): Item => ({ ...sealKey(seal.day), seal })

/** The item of how far the sealing has come. */
export const toSealingItem = (sealing: Sealing): Item => ({ ...sealingKey, turn: sealing.turn, sealing })

const got = async ({ name, client }: Table, Key: { pk: string; sk: string }): Promise<Item | undefined> =>
  (await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }))).Item

/** Seals on the one table. */
export const dynamoSeals = (table: Table): Seals => ({ ...ofDays(table), ...steps(table), ...dayLeaves(table) })

const ofDays = (table: Table): Pick<Seals, 'load' | 'put' | 'upTo'> => {
  const load: Seals['load'] = async (day) => {
    const item = await got(table, sealKey(day))
    return item && Stored.parse(item).seal
  }
  return {
    load,
    put: async (seal) => {
      const mine = await held(table.client.send(new PutCommand({ TableName: table.name, Item: toSealItem(seal), ConditionExpression: 'attribute_not_exists(pk)' })))
      return mine ? seal : await load(seal.day) ?? seal
    },
    upTo: async (day, limit) => {
      const { Items = [] } = await table.client.send(new QueryCommand({
        TableName: table.name, ConsistentRead: true, ScanIndexForward: false, Limit: limit,
        KeyConditionExpression: 'pk = :pk AND sk <= :day', ExpressionAttributeValues: { ':pk': sealPartition, ':day': day }
      }))
      return Items.map((item) => Stored.parse(item).seal)
    }
  }
}

/** Bytes of a leaf, and how many leaves one item holds (our choice: as text they are 260 kB, an item may have 400). */
const [leafSize, leavesAtOnce] = [32, 6000]

/** The items of the leaves of a day. */
export const toLeavesItems = (day: LocalDate, leaves: readonly Buffer[]): Item[] =>
  Array.from({ length: Math.ceil(leaves.length / leavesAtOnce) }, (_, part) =>
    ({ ...leavesKey(day, part + 1), leaves: Buffer.concat(leaves.slice(part * leavesAtOnce, (part + 1) * leavesAtOnce)).toString('base64') }))

const dayLeaves = (table: Table): Pick<Seals, 'keepLeaves' | 'leaves'> => ({
  keepLeaves: async (day, leaves) => {
    for (const Item of toLeavesItems(day, leaves)) await table.client.send(new PutCommand({ TableName: table.name, Item }))
  },
  leaves: async (day) => {
    const items = await allPages(table, { ConsistentRead: true, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': leavesPartition(day) } })
    const bytes = Buffer.concat(items.map((item) => Buffer.from(z.string().parse(item['leaves']), 'base64')))
    return Array.from({ length: bytes.length / leafSize }, (_, at) => bytes.subarray(at * leafSize, (at + 1) * leafSize))
  }
})

const steps = (table: Table): Pick<Seals, 'sealing' | 'follow'> => ({
  sealing: async () => {
    const item = await got(table, sealingKey)
    return item && StoredSealing.parse(item).sealing
  },
  follow: (before, after) => held(table.client.send(new PutCommand({
    TableName: table.name, Item: toSealingItem(after),
    ...(before
      ? { ConditionExpression: '#turn = :turn', ExpressionAttributeNames: { '#turn': 'turn' }, ExpressionAttributeValues: { ':turn': before.turn } }
      : { ConditionExpression: 'attribute_not_exists(pk)' })
  })))
})
