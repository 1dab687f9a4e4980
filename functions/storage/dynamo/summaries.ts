import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { AgencyDay } from '../../domain/figures/agencyDay.ts'
import { AgencyPeriod } from '../../domain/figures/agencyPeriod.ts'
import { AgencyDesk, RegionDesk } from '../../domain/figures/desk.ts'
import { RegionPeriod } from '../../domain/figures/regionPeriod.ts'
import { deskKey, periodKey, rollUpPartition, rollUpSort, summaryKey, summaryPartition, summarySort } from '../keys.ts'
import type { Owed, Summaries } from '../summaries.ts'
import { allPages } from './allPages.ts'
import { held } from './held.ts'
import { indexQuery } from './indexQuery.ts'
import { figuresItem, shelf } from './shelf.ts'
import type { Table } from './table.ts'

/** Roll-ups on the one table. */
export const dynamoSummaries = (table: Table): Summaries => ({
  days: async (agencyCode, from, to) => {
    const items = await allPages(table, {
      ConsistentRead: true, KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': summaryPartition(agencyCode), ':from': summarySort(from), ':to': summarySort(to) }
    })
    return items.map((item) => AgencyDay.parse(item['figures']))
  },
  ...shelves(table),
  owed: async (limit) => {
    const page = await table.client.send(new QueryCommand({ ...indexQuery('byDue', rollUpPartition), TableName: table.name, Limit: limit }))
    return (page.Items ?? []).map((item) => readOwed(z.string().parse(item['dueSort'])))
  },
  settle: async ({ agencyCode, day }, revision) => {
    await held(table.client.send(new UpdateCommand({
      TableName: table.name, Key: day ? summaryKey(agencyCode, day) : deskKey(agencyCode),
      UpdateExpression: 'SET revision = :seen REMOVE dueKey, dueSort', ConditionExpression: 'revision = :seen', ExpressionAttributeValues: { ':seen': revision }
    })))
  }
})

const shelves = (table: Table): Pick<Summaries, 'agency' | 'region' | 'desk' | 'regionDesk'> => {
  const [agencies, regions, desks, regionDesks] = [shelf(table, AgencyPeriod), shelf(table, RegionPeriod), shelf(table, AgencyDesk), shelf(table, RegionDesk)]
  return {
    agency: {
      load: (agencyCode, period) => agencies.load(periodKey(agencyCode, period)),
      put: (figures, read, at) => agencies.put(figuresItem(periodKey(figures.agencyCode, figures.period), figures, { revision: read + 1, at }), read)
    },
    region: {
      load: (region, period) => regions.load(periodKey(region, period)),
      put: (figures, read, at) => regions.put(figuresItem(periodKey(figures.region, figures.period), figures, { revision: read + 1, at }), read)
    },
    desk: {
      load: (agencyCode) => desks.load(deskKey(agencyCode)),
      put: (figures, read, at) => {
        const owing = { dueKey: rollUpPartition, dueSort: rollUpSort(figures.agencyCode) }
        return desks.put(figuresItem(deskKey(figures.agencyCode), figures, { revision: read + 1, at, owing }), read)
      }
    },
    regionDesk: {
      load: (region) => regionDesks.load(deskKey(region)),
      put: (figures, read, at) => regionDesks.put(figuresItem(deskKey(figures.region), figures, { revision: read + 1, at }), read)
    }
  }
}

const readOwed = (sort: string): Owed => {
  const [what = '', ...code] = sort.split('#')
  const day = LocalDate.safeParse(what)
  return { agencyCode: code.join('#'), ...(day.success ? { day: day.data } : {}) }
}
