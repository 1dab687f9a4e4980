import { startWords } from '@haochaping/shared/words/startWords.ts'
import { ConfigError } from '../../config.ts'
import { PortError } from '../../server/listen.ts'
import { untilSignal } from '../../server/untilSignal.ts'
import { portAsked } from '../portAsked.ts'
import { lockedFolder } from '../lockedFolder.ts'
import { start } from '../start.ts'
import { steps } from '../steps.ts'
import { welcome } from '../welcome.ts'

let lock: ReturnType<typeof lockedFolder> | undefined
try {
  lock = lockedFolder()
  const { folder } = lock
  const ended = untilSignal()
  const started = await start(steps(), { folder, port: portAsked() })
  console.log(await welcome(started, folder))
  await ended
  console.log(startWords.stopping)
  await started.stop()
  console.log(startWords.stopped)
} catch (error) {
  console.error(startWords.failed(error instanceof PortError || error instanceof ConfigError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)))
  process.exitCode = 1
} finally {
  lock?.release()
}
process.exit()
