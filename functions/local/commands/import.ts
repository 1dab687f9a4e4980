import { hallAgencies } from '../../commands/hallAgencies.ts'
import { runImport } from '../../commands/import.ts'
import { importProgress } from '../../commands/importProgress.ts'
import { installation } from '../../commands/installation.ts'
import { loadKeyRing } from '../../keys/loadKeyRing.ts'
import { configuredTable, furnish } from '../../rooms.ts'
import { dataFolder } from '../dataFolder.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

const open = async () => {
  const found = installation(process.env, dataFolder())
  if (!found) return { problem: 'notRunning' as const }
  const { config, clock } = found
  return { rooms: await furnish(config, configuredTable(config), { clock }), agencies: hallAgencies(await loadKeyRing(config)) }
}

process.exit(await runImport(process.argv.slice(2), {
  open, print: console.log, progress: importProgress(process.stderr), seconds: () => performance.now() / 1000, stop: stop.signal
}))
