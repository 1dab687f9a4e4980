import { ensureTable, openTable } from '../../storage/dynamo/table.ts'
import type { Table } from '../../storage/dynamo/table.ts'

/** A fresh table of this name at a local endpoint; embedded engines take any credentials. */
export const tableFor = async (endpoint: string, name: string): Promise<Table> => {
  const table = openTable({ name, endpoint, region: 'cn-north-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } })
  await ensureTable(table)
  return table
}
