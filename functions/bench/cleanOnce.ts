import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { cleanPhoto } from '../photos/cleanPhoto.ts'
import { noisyJpeg } from './noisyJpeg.ts'

/**
 * Run by itself: makes one photo clean and prints how long that took and the most memory held. The photo is drawn by
 * another process (the same file with `draw`), so that only the cleaning is measured.
 */
const [width = '', height = '', draw] = process.argv.slice(2)

if (draw) {
  writeFileSync(draw, noisyJpeg(Number(width), Number(height)))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-photo-'))
  const file = join(folder, 'photo.jpg')
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), width, height, file])
  const photo = readFileSync(file)
  rmSync(folder, { recursive: true })
  const begun = performance.now()
  const clean = cleanPhoto(photo)
  const milliseconds = performance.now() - begun
  if (isRefusal(clean)) throw new Error(clean.refused)
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1000 }))
}
