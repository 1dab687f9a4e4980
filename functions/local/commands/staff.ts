import { installationWords } from '@haochaping/shared/words/commandWords.ts'
import { installation } from '../../commands/installation.ts'
import { openingFailure } from '../../commands/openingFailure.ts'
import { runStaff } from '../../commands/staff.ts'
import { configuredTable, furnish } from '../../rooms.ts'
import { dataFolder } from '../dataFolder.ts'

const open = async () => {
  const found = installation(process.env, dataFolder())
  return found ? furnish(found.config, configuredTable(found.config), { clock: found.clock }) : { problem: installationWords.notRunning }
}

process.exit(await runStaff(process.argv.slice(2), { open, print: console.log, tell: console.error }).catch((error: unknown) => {
  console.error(openingFailure(error))
  return 1
}))
