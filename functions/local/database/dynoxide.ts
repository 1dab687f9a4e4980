import { spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { EmbeddedDatabase, Whereabouts } from './embeddedDatabase.ts'
import { untilListening } from './untilListening.ts'

/** The dynoxide binary of this platform, or undefined where npm has none. */
export const dynoxideBinary = (): string | undefined => {
  try {
    const binary = join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide')
    accessSync(binary, constants.X_OK)
    return binary
  } catch {
    return undefined
  }
}

/** The file in which dynoxide keeps a folder's data. */
export const dynoxideFile = (folder: string): string => join(folder, 'dynoxide.sqlite')

/** Starts dynoxide (the DynamoDB API on SQLite) on the loopback address. It syncs every write, so a kill loses nothing. */
export const startDynoxide = async (binary: string, { port, folder }: Whereabouts): Promise<EmbeddedDatabase> => {
  if (folder) mkdirSync(folder, { recursive: true })
  const file = folder ? ['--db-path', dynoxideFile(folder)] : []
  const child = spawn(binary, ['--host', '127.0.0.1', '--port', String(port), ...file], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()) })
  await untilListening(port, () => child.exitCode === null)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { engine: 'dynoxide', endpoint: `http://127.0.0.1:${port}`, stop }
}
