import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where this machine keeps what the product has been told: DATA_DIR, or .data in the project. It is made if it is missing. */
export const dataFolder = (given: string | undefined = process.env['DATA_DIR']): string => {
  const folder = given ? resolve(given) : join(fileURLToPath(new URL('../..', import.meta.url)), '.data')
  mkdirSync(folder, { recursive: true })
  return folder
}
