import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { alternately } from './alternately.ts'
import { bundled, lambdaEntries } from './bundled.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'
import { zippedBytes } from './zippedBytes.ts'

/** Our goal for each zipped function, in kB of 1000 bytes. */
const mostKilobytes = 250

const timing = 'const begun = performance.now(); await import(process.argv[1]); process.stdout.write(String(performance.now() - begun))'

const size = { rounds: 5, entries: undefined as readonly string[] | undefined }

/** 冷启动: how long a fresh Node takes to import each deployed function, and how heavy its zip is. */
export const coldImport = async ({ rounds, entries } = size): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const wanted = lambdaEntries().filter(({ name }) => entries?.includes(name) ?? true)
    await bundled(wanted, folder)
    const files = wanted.map(({ name }) => ({ name, into: join(folder, `${name}.mjs`) }))
    const figures = await alternately(Object.fromEntries(files.map(({ name, into }) => [name, () => importTime(into)])), { rounds, warmUp: 1 })
    return files.map(({ name, into }) => rowOf(name, into, figures[name] ?? []))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const importTime = async (file: string): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', timing, pathToFileURL(file).href])
  return Number(stdout)
}

const rowOf = (name: string, file: string, times: number[]): Row => ({
  what: name,
  figures: { 'p50 ms': median(times), 'zipped kB': zippedBytes(file) / 1000 },
  goal: { of: 'zipped kB', atMost: mostKilobytes }
})
