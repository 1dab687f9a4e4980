import { installationWords } from '@haochaping/shared/words/commandWords.ts'
import { runExport } from '../../commands/export.ts'
import { installation } from '../../commands/installation.ts'
import { configuredTable, furnish } from '../../rooms.ts'
import { dynamoEverything } from '../../storage/dynamo/everything.ts'
import { dataFolder } from '../dataFolder.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

const open = async () => {
  const found = installation(process.env, dataFolder())
  if (!found) return { problem: installationWords.notRunning }
  const table = configuredTable(found.config)
  return { ...await furnish(found.config, table, { clock: found.clock }), everything: dynamoEverything(table) }
}

process.exit(await runExport(process.argv.slice(2), { open, print: console.log, stop: stop.signal }))
