import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localClock } from './localClock.ts'

describe('the clock of one machine', () => {
  let folder: string
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'clock-')) })
  afterEach(() => { rmSync(folder, { recursive: true }) })

  it.each(['2031-05-05T01:00:00.000Z', '2001-05-05T01:00:00.999Z'])('has reached %s once it was set there, to the millisecond, and after a restart', (instant) => {
    const clock = localClock(folder)
    clock.set(instant)
    expect(clock.now() >= instant).toBe(true)
    expect(localClock(folder).now() >= instant).toBe(true)
  })
})
