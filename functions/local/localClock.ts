import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { systemClock } from '../clock.ts'
import type { Clock } from '../clock.ts'

/** The machine's clock, put forward or back for trying things out; the shift survives a restart. */
export type LocalClock = Clock & { advance(seconds: number): void; set(now: Instant): void }

/** `set` is exact to the millisecond: a clock set to an instant has reached it, and what is due then can be done. */
export const localClock = (folder: string): LocalClock => {
  const file = join(folder, 'clock.json')
  let shift: number = existsSync(file) ? Number(JSON.parse(readFileSync(file, 'utf8')).shiftSeconds) : 0
  const move = (seconds: number) => {
    shift += seconds
    writeFileSync(file, JSON.stringify({ shiftSeconds: shift }))
  }
  const now = () => addSeconds(systemClock.now(), shift)
  return { now, advance: move, set: (instant) => move((Date.parse(instant) - Date.parse(now())) / 1000) }
}
