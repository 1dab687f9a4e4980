import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

type Item = Record<string, unknown>

/** Every item a query finds, over as many pages as it takes. */
export const allPages = async ({ name, client }: Table, query: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> => {
  const found: Item[] = []
  let from: Item | undefined
  do {
    const page = await client.send(new QueryCommand({ ...query, TableName: name, ...(from ? { ExclusiveStartKey: from } : {}) }))
    found.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from)
  return found
}
