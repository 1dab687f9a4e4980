import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { ExportAct } from '@haochaping/shared/schemas/listExportActs.ts'
import { ExportJob } from '../../domain/exports/exportJob.ts'
import type { ExportOf, Exports } from '../exports.ts'
import { dueSort, exportActKey, exportActsPartition, exportKey, exportPartition, exportPieceKey, exportsDue, readExportPartition } from '../keys.ts'
import { allPages } from './allPages.ts'
import { expiry } from './expiry.ts'
import { held } from './held.ts'
import { indexQuery } from './indexQuery.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const StoredJob = z.object({ job: ExportJob })
const StoredPiece = z.object({ entries: z.string() })
const StoredAct = z.object({ act: ExportAct })
const Place = z.object({ pk: z.string(), sk: z.string() })

/** How long an export is still listed after its files are gone, in hours: a month (our choice). */
const listedAfter = 30 * 24

/** Sorts after every due time with the same instant: what follows is plain ASCII. */
const afterAnyId = '\uffff'

/** Entries hold no line break: they are lines of JSON. */
const between = '\n'

/** Exports of figures on the one table; in the index of what is due only while there is something to be done. */
export const dynamoExports = (table: Table): Exports => ({
  load: async (of) => {
    const item = await got(table, exportKey(of))
    return item && StoredJob.parse(item).job
  },
  ofOwner: async (owner) => (await allPages(table, { ConsistentRead: true, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': exportPartition(owner) } }))
    .map((item) => StoredJob.parse(item).job),
  save: (job) => held(table.client.send(new PutCommand({ TableName: table.name, Item: jobItem({ ...job, version: job.version + 1 }), ...unlessChanged(job.version) }))),
  due: async (now, limit) => {
    const page = await table.client.send(new QueryCommand({ ...indexQuery('byDue', exportsDue, dueSort(now, afterAnyId)), TableName: table.name, Limit: limit }))
    return (page.Items ?? []).map((item) => {
      const { pk, sk } = Place.parse(item)
      return { owner: readExportPartition(pk), exportId: sk }
    })
  },
  ...pieces(table),
  ...acts(table)
})

const got = async ({ name, client }: Table, Key: { pk: string; sk: string }): Promise<Record<string, unknown> | undefined> =>
  (await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }))).Item

const jobItem = (job: ExportJob): Record<string, unknown> => ({
  ...exportKey(job), version: job.version, job, expires: expiry(job.keptUntil, listedAfter),
  ...(job.dueAt === undefined ? {} : { dueKey: exportsDue, dueSort: dueSort(job.dueAt, nameOf(job)) })
})

const nameOf = ({ owner, exportId }: ExportOf): string => `${owner}/${exportId}`

const pieces = (table: Table): Pick<Exports, 'putPiece' | 'piece'> => ({
  putPiece: async (job, name, entries) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...exportPieceKey(job, name), entries: entries.join(between), expires: expiry(job.keptUntil, 0) } }))
  },
  piece: async (of, name) => {
    const item = await got(table, exportPieceKey(of, name))
    return item && StoredPiece.parse(item).entries.split(between)
  }
})

const acts = ({ name, client }: Table): Pick<Exports, 'record' | 'recorded'> => ({
  record: async (act) => {
    await client.send(new PutCommand({ TableName: name, Item: { ...exportActKey(act.actId), act }, ConditionExpression: 'attribute_not_exists(pk)' }))
  },
  recorded: async ({ limit, more }) => {
    const { Items = [] } = await client.send(new QueryCommand({
      TableName: name, ConsistentRead: true, ScanIndexForward: false, Limit: limit,
      KeyConditionExpression: more === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :more',
      ExpressionAttributeValues: { ':pk': exportActsPartition, ...(more === undefined ? {} : { ':more': more }) }
    }))
    return Items.map((item) => StoredAct.parse(item).act)
  }
})
