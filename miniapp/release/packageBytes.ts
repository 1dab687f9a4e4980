import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const Part = z.object({ root: z.string() })
const App = z.object({ subPackages: z.optional(z.array(Part)), subpackages: z.optional(z.array(Part)) })

/** Bytes of a built package: the main one, each subpackage, and the whole. */
export type PackageBytes = { main: number; parts: { root: string; bytes: number }[]; total: number }

/** Weighs what is shipped of a built folder: all but the licence notes, which are not uploaded. Throws when there is no app.json. */
export const packageBytes = (folder: string): PackageBytes => {
  const app = App.parse(JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')))
  const shipped = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.LICENSE.txt')).map((entry) => path.join(entry.parentPath, entry.name))
  const bytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0)
  const parts = (app.subPackages ?? app.subpackages ?? []).map(({ root }) =>
    ({ root, bytes: bytesOf(shipped.filter((file) => file.startsWith(path.join(folder, root) + path.sep))) }))
  const total = bytesOf(shipped)
  return { main: parts.reduce((left, { bytes }) => left - bytes, total), parts, total }
}
