import { startWords } from '@haochaping/shared/words/startWords.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { failureName } from '../commands/failureName.ts'
import { ConfigError } from '../config.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { dynoxideBinary } from './database/dynoxide.ts'
import { freePort } from './database/freePort.ts'
import { startDatabase } from './database/startDatabase.ts'
import { tableFor } from './database/tableFor.ts'
import type { DemoScale } from './demo/demoItems.ts'
import { importFile } from './demo/importFile.ts'
import { putItems } from './demo/putItems.ts'
import { loadedNote } from './loadedNote.ts'
import type { Steps } from './steps.ts'

export type LocalDatabase = { endpoint: string; table: Table; loadedAt: Instant; stop(): Promise<void> }
type Wanted = { folder: string; table: string; scale: DemoScale; now: Instant; items: () => Iterable<Record<string, unknown>> }

/**
 * The database of one machine with the demo city in it: the one at DYNAMODB_ENDPOINT, or an embedded one that keeps its
 * data in the folder. The city is loaded once; a load that was cut off is begun again from nothing.
 */
export const localDatabase = (tell: Steps, wanted: Wanted): Promise<LocalDatabase> => {
  const given = process.env['DYNAMODB_ENDPOINT']
  return given ? givenDatabase(tell, wanted, given) : embeddedDatabase(tell, wanted)
}

const givenDatabase = async ({ step }: Steps, { folder, table: name, scale, now, items }: Wanted, endpoint: string): Promise<LocalDatabase> => {
  const note = loadedNote(join(folder, `loaded-${encodeURIComponent(endpoint)}`))
  const table = await step(startWords.givenDatabase, () => reached(endpoint, name))
  if (!note.read()) {
    await step(startWords.loading(scale), () => putItems(table, items()))
    note.write(now, scale)
  }
  return { endpoint, table, loadedAt: note.read() ?? now, stop: async () => table.client.destroy() }
}

const reached = async (endpoint: string, name: string): Promise<Table> => {
  try {
    return await tableFor(endpoint, name)
  } catch (error) {
    throw new ConfigError(startWords.noDatabase(endpoint, failureName(error)))
  }
}

const embeddedDatabase = async ({ step }: Steps, { folder, table: name, scale, now, items }: Wanted): Promise<LocalDatabase> => {
  const [note, files, binary] = [loadedNote(join(folder, 'loaded')), join(folder, 'database'), dynoxideBinary()]
  const loaded = note.read()
  if (!loaded) rmSync(files, { recursive: true, force: true })
  if (!loaded && binary) await step(startWords.loading(scale), () => importFile(binary, { table: name, folder: files, items: items() }))
  const database = await step(startWords.database(binary ? 'dynoxide' : 'dynalite'), async () => startDatabase({ port: await freePort(), folder: files }))
  try {
    const table = await tableFor(database.endpoint, name)
    if (!loaded && !binary) await step(startWords.loading(scale), () => putItems(table, items()))
    if (!loaded) note.write(now, scale)
    return { endpoint: database.endpoint, table, loadedAt: loaded ?? now, stop: async () => { table.client.destroy(); await database.stop() } }
  } catch (error) {
    await database.stop()
    throw error
  }
}
