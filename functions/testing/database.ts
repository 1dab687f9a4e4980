import { afterAll, beforeAll } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { startDynalite } from '../local/database/dynalite.ts'
import type { EmbeddedDatabase } from '../local/database/embeddedDatabase.ts'
import { freePort } from '../local/database/freePort.ts'
import { startDatabase } from '../local/database/startDatabase.ts'
import { tableFor } from '../local/database/tableFor.ts'
import { leanTable } from './leanTable.ts'
import { portableOnly } from './portableOnly.ts'
import type { Table } from '../storage/dynamo/table.ts'

/** `bare`: the best engine, spoken to by the bare protocol; the SDK's layers cost as much time as all the rest. The others are reached through the SDK. */
type Reached = 'bare' | 'best' | 'dynalite'

const start = async (engine: Reached): Promise<Pick<EmbeddedDatabase, 'endpoint' | 'stop'>> => {
  if (engine === 'dynalite') return startDynalite({ port: await freePort() })
  const given = process.env['DYNAMODB_ENDPOINT']
  return given ? { endpoint: given, stop: async () => {} } : startDatabase({ port: await freePort() })
}

/** A database of its own for one test file (or the one at DYNAMODB_ENDPOINT), with a table nobody else uses. */
export const givenADatabase = (engine: Reached = 'bare'): { table(): Table } => {
  let running: { table: Table; stop: () => Promise<void> } | undefined
  beforeAll(async () => {
    const { endpoint, stop } = await start(engine)
    const table = await tableFor(endpoint, `test-${randomUUID()}`)
    portableOnly(table.client)
    running = { table: engine === 'bare' ? await leanTable(table) : table, stop }
  }, 300_000)
  afterAll(async () => {
    running?.table.client.destroy()
    await running?.stop()
  })
  return {
    table: () => {
      if (!running) throw new Error('the database starts before the first test')
      return running.table
    }
  }
}
