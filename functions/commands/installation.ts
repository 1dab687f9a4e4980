import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { readConfig } from '../config.ts'
import type { Config } from '../config.ts'
import { systemClock } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { localClock } from '../local/localClock.ts'

/** The installation that a command works on, and what time it is there. */
export type Installation = { config: Config; clock: Clock }

/** The note that `npm start` leaves in its data folder while it runs. */
const Running = z.object({ pid: z.int(), address: z.string(), endpoint: z.string(), table: z.string(), keysFile: z.string() })

/** Settings that only a configured installation has; DYNAMODB_ENDPOINT alone may be meant for `npm start`. */
const telling = ['TABLE', 'REGION', 'KEYS_FILE', 'KEYS_SECRET', 'PUBLIC_URL']

/**
 * The installation that the environment names; where it names none, the one running on this machine. An environment that
 * is incomplete throws a ConfigError, and one that points elsewhere is never exchanged for the local product.
 */
export const installation = (environment: Record<string, string | undefined>, folder: string): Installation | undefined => {
  const running = runningIn(folder)
  const endpoint = environment['DYNAMODB_ENDPOINT']
  const elsewhere = endpoint !== undefined && endpoint !== '' && endpoint !== running?.endpoint
  if (elsewhere || telling.some((name) => environment[name])) return { config: readConfig(environment), clock: systemClock }
  return running && {
    clock: localClock(folder),
    config: readConfig({
      TABLE: running.table, DYNAMODB_ENDPOINT: running.endpoint, KEYS_FILE: running.keysFile, PUBLIC_URL: running.address, REGION: '990100',
      AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local'
    })
  }
}

const runningIn = (folder: string): z.infer<typeof Running> | undefined => {
  try {
    const running = Running.parse(JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')))
    process.kill(running.pid, 0)
    return running
  } catch {
    return undefined
  }
}
