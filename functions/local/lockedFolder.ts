import { startWords } from '@haochaping/shared/words/startWords.ts'
import { ConfigError } from '../config.ts'
import { failureName } from '../commands/failureName.ts'
import { dataFolder } from './dataFolder.ts'
import { lockFolder } from './folderLock.ts'

/** The data folder, taken for this process. Throws a ConfigError when it cannot be written or another process has it. */
export const lockedFolder = (given = process.env['DATA_DIR']): { folder: string; release(): void } => {
  const { folder, lock } = taken(given)
  if (!lock) throw new ConfigError(startWords.alreadyRunning(folder))
  return { folder, ...lock }
}

const taken = (given: string | undefined) => {
  try {
    const folder = dataFolder(given)
    return { folder, lock: lockFolder(folder) }
  } catch (error) {
    throw new ConfigError(startWords.cannotWrite(given ?? '.data', failureName(error)))
  }
}
