import { startWords } from '@haochaping/shared/words/startWords.ts'
import { ConfigError } from '../../config.ts'
import { PortError } from '../../server/listen.ts'
import { untilSignal } from '../../server/untilSignal.ts'
import { dataFolder } from '../dataFolder.ts'
import { lockFolder } from '../folderLock.ts'
import { start } from '../start.ts'
import { steps } from '../steps.ts'
import { welcome } from '../welcome.ts'

const folder = dataFolder()
const lock = lockFolder(folder)
if (!lock) {
  console.error(startWords.alreadyRunning(folder))
  process.exit(1)
}
try {
  const ended = untilSignal()
  const started = await start(steps(), { folder, port: Number(process.env['PORT'] ?? 8787) })
  console.log(await welcome(started, folder))
  await ended
  console.log(startWords.stopping)
  await started.stop()
  console.log(startWords.stopped)
} catch (error) {
  console.error(startWords.failed(error instanceof PortError || error instanceof ConfigError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)))
  process.exitCode = 1
} finally {
  lock.release()
}
process.exit()
