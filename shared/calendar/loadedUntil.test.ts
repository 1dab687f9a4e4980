import { describe, expect, it } from '@jest/globals'
import { loadedUntil } from './loadedUntil.ts'
import { year2026 } from './years/2026.ts'

const reachOf = (...years: number[]) => loadedUntil({ years: years.map((year) => ({ ...year2026, year })), overlays: [] })

describe('how far the calendar reaches', () => {
  it('is the end of the last year without a gap before it', () => {
    expect([reachOf(2025, 2026), reachOf(2025, 2026, 2028), reachOf(2026)]).toEqual(['2026-12-31', '2026-12-31', '2026-12-31'])
  })

  it('is nowhere while no year is loaded', () => {
    expect(reachOf()).toBeUndefined()
  })
})
