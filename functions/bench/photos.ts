import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median } from './quantile.ts'
import type { Row } from './row.ts'

/** Sides in pixels: what a mini-program sends, what a phone's camera makes, and the largest that is taken. */
const size = { rounds: 3, shapes: [[1440, 1080], [4000, 3000], [5700, 4275]] as readonly (readonly [width: number, height: number])[] }

/** The memory that keepPhoto is deployed with, in MB. */
const megabytes = 1536

type Once = { milliseconds: number; megabytes: number }

/** 照片: how long a photo takes to be made clean, and the most memory that a fresh Node has held meanwhile. */
export const photos = async ({ rounds, shapes } = size): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [width, height] of shapes) {
    const told: Once[] = []
    for (let round = 0; round < rounds; round += 1) told.push(await once(width, height))
    rows.push({
      what: `JPEG ${width} × ${height}`,
      figures: { 'p50 ms': median(told.map(({ milliseconds }) => milliseconds)), 'most MB': Math.max(...told.map((one) => one.megabytes)) },
      goal: { of: 'most MB', atMost: megabytes }
    })
  }
  return rows
}

/** In a process of its own, because memory once taken is not given back. */
const once = async (width: number, height: number): Promise<Once> => {
  const script = fileURLToPath(new URL('cleanOnce.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(width), String(height)], { encoding: 'utf8' })
  return JSON.parse(stdout) as Once
}
