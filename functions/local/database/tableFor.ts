import { ensureTable, openTable } from '../../storage/dynamo/table.ts'
import type { Table } from '../../storage/dynamo/table.ts'

/** The key pair of the environment for an engine that checks one; embedded engines take any. */
const credentials = () => ({
  accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? 'local',
  secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? 'local'
})

/** The table of this name at an endpoint, made if it is not there. */
export const tableFor = async (endpoint: string, name: string): Promise<Table> => {
  const table = openTable({ name, endpoint, region: process.env['AWS_REGION'] ?? 'cn-north-1', credentials: credentials() })
  await ensureTable(table)
  return table
}
