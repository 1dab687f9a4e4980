import { readFile } from 'node:fs/promises'
import { installationWords } from '@haochaping/shared/words/commandWords.ts'
import { runCalendarCommand } from '../../commands/calendar.ts'
import { installation } from '../../commands/installation.ts'
import { openingFailure } from '../../commands/openingFailure.ts'
import { configuredTable } from '../../rooms.ts'
import { dynamoCalendars } from '../../storage/dynamo/calendars.ts'
import { dataFolder } from '../dataFolder.ts'

const run = async (): Promise<number> => {
  const found = installation(process.env, dataFolder())
  if (!found) {
    console.error(installationWords.notRunning)
    return 1
  }
  const calendars = dynamoCalendars(configuredTable(found.config))
  return runCalendarCommand(process.argv.slice(2), { calendars, readFile: (path) => readFile(path, 'utf8'), print: console.log })
}

process.exit(await run().catch((error: unknown) => {
  console.error(openingFailure(error))
  return 1
}))
