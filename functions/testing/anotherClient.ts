import { tableFor } from '../local/database/tableFor.ts'
import type { Table } from '../storage/dynamo/table.ts'

/** Another client of the same engine, on the same table or on one of this name: nothing that is laid upon the first one knows of it. */
export const anotherClient = async ({ name, client }: Table, other = name): Promise<Table> => {
  const endpoint = await client.config.endpoint?.()
  return tableFor(`${endpoint?.protocol}//${endpoint?.hostname}:${endpoint?.port}`, other)
}
