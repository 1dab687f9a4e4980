import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { EmbeddedDatabase, Whereabouts } from './embeddedDatabase.ts'

type Dynalite = (options: { path?: string; createTableMs: number; deleteTableMs: number; updateTableMs: number }) => Server

/** Starts dynalite (the DynamoDB API in JavaScript on LevelDB) inside this process, where dynoxide has no binary. */
export const startDynalite = async ({ port, folder }: Whereabouts): Promise<EmbeddedDatabase> => {
  if (folder) mkdirSync(folder, { recursive: true })
  const dynalite = createRequire(import.meta.url)('dynalite') as Dynalite // the package ships no types
  const at = folder ? { path: join(folder, 'dynalite') } : {}
  const server = dynalite({ ...at, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return { engine: 'dynalite', endpoint: `http://127.0.0.1:${port}`, stop }
}
