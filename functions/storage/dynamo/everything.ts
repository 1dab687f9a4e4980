import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Everything, Found } from '../everything.ts'
import { fromItem } from './eventItem.ts'
import type { EventAttributes } from './eventItem.ts'
import type { Table } from './table.ts'

/** The one table from end to end. */
export const dynamoEverything = (table: Table): Everything => ({
  read: async function* () {
    let from: Record<string, unknown> | undefined
    do {
      const page = await table.client.send(new ScanCommand({ TableName: table.name, ConsistentRead: true, ...(from ? { ExclusiveStartKey: from } : {}) }))
      for (const item of page.Items ?? []) yield* foundIn(item)
      from = page.LastEvaluatedKey
    } while (from)
  }
})

const foundIn = (item: EventAttributes): Found[] => {
  const [pk, sk] = [String(item['pk']), String(item['sk'])]
  if (pk.startsWith('CASE#') && sk.startsWith('EVENT#')) return [eventIn(item, `${pk} ${sk}`)]
  const day = LocalDate.safeParse(sk.replace(/^DAY#/, ''))
  return pk.startsWith('SUMMARY#') && day.success ? [{ agencyCode: pk.slice('SUMMARY#'.length), day: day.data }] : []
}

const eventIn = (item: EventAttributes, key: string): Found => {
  try {
    return { event: fromItem(item) }
  } catch {
    return { unreadable: key }
  }
}
