import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { EmbeddedDatabase, Whereabouts } from './embeddedDatabase.ts'
import { leftover } from './leftover.ts'
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

/** How long to wait before a database that keeps ending is started once more, in milliseconds (our choice). */
const restartDelay = 1000

/** The file in which dynoxide keeps a folder's data. */
export const dynoxideFile = (folder: string): string => join(folder, 'dynoxide.sqlite')

/**
 * Starts dynoxide (the DynamoDB API on SQLite) on the loopback address. It syncs every write, so a kill loses nothing;
 * one that ends by itself is started again on the same port, and one that a killed `npm start` left behind is ended first.
 */
export const startDynoxide = async (binary: string, { port, folder }: Whereabouts): Promise<EmbeddedDatabase> => {
  if (folder) mkdirSync(folder, { recursive: true })
  const file = folder && dynoxideFile(folder)
  const former = file ? leftover(file) : undefined
  former?.end()
  let stopping = false
  const launch = (): ChildProcess => {
    const child = spawn(binary, ['--host', '127.0.0.1', '--port', String(port), ...(file ? ['--db-path', file] : [])], { stdio: 'ignore' })
    if (child.pid) former?.note(child.pid)
    return child
  }
  let child = launch()
  await untilListening(port, () => child.exitCode === null && child.signalCode === null)
  const again = () => {
    if (stopping || !file) return
    child = launch()
    child.once('exit', () => setTimeout(again, restartDelay).unref())
  }
  child.once('exit', again)
  const stop = async () => {
    stopping = true
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => { child.once('exit', resolve) })
      child.kill('SIGTERM')
      await ended
    }
    former?.forget()
  }
  return { engine: 'dynoxide', endpoint: `http://127.0.0.1:${port}`, stop }
}
