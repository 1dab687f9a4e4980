import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { dynoxideBinary } from './database/dynoxide.ts'
import { freePort } from './database/freePort.ts'
import { startDatabase } from './database/startDatabase.ts'
import { tableFor } from './database/tableFor.ts'
import type { DemoScale } from './demo/demoItems.ts'
import { importFile } from './demo/importFile.ts'
import { putItems } from './demo/putItems.ts'
import type { Steps } from './steps.ts'
import type { Table } from '../storage/dynamo/table.ts'

export type LocalDatabase = { endpoint: string; table: Table; loadedAt: Instant; stop(): Promise<void> }
type Items = () => Iterable<Record<string, unknown>>
type Wanted = { folder: string; table: string; scale: DemoScale; now: Instant; items: Items }

/**
 * The database of one machine with the demo city in it: the one at DYNAMODB_ENDPOINT, or an embedded one that keeps its
 * data in the folder. The city is loaded once; a load that was cut off is begun again from nothing.
 */
export const localDatabase = async ({ step }: Steps, wanted: Wanted): Promise<LocalDatabase> => {
  const { folder, scale, now, items, table: name } = wanted
  const given = process.env['DYNAMODB_ENDPOINT']
  const loaded = join(folder, given ? `loaded-${encodeURIComponent(given)}` : 'loaded')
  const load = async (work: () => Promise<void>) => {
    await step(startWords.loading(scale.days), work)
    writeFileSync(loaded, JSON.stringify({ ...scale, loadedAt: now }))
  }
  if (given) {
    const table = await step(startWords.givenDatabase, () => tableFor(given, name))
    if (!existsSync(loaded)) await load(() => putItems(table, items()))
    return { endpoint: given, table, loadedAt: loadedAtIn(loaded), stop: async () => table.client.destroy() }
  }
  const binary = dynoxideBinary()
  if (!existsSync(loaded)) rmSync(join(folder, 'database'), { recursive: true, force: true })
  if (!existsSync(loaded) && binary) await load(() => importFile(binary, { table: name, folder: join(folder, 'database'), items: items() }))
  const database = await step(startWords.database(binary ? 'dynoxide' : 'dynalite'), async () => startDatabase({ port: await freePort(), folder: join(folder, 'database') }))
  const table = await tableFor(database.endpoint, name)
  if (!existsSync(loaded)) await load(() => putItems(table, items()))
  return { endpoint: database.endpoint, table, loadedAt: loadedAtIn(loaded), stop: async () => { table.client.destroy(); await database.stop() } }
}

const loadedAtIn = (file: string): Instant => Instant.parse(JSON.parse(readFileSync(file, 'utf8')).loadedAt)
