import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, addHours, addSeconds, LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Canary, Verdict } from './canary.ts'
import { canaryOpens, claimed, nextClaim } from './claimed.ts'
import { must } from '../../testing/must.ts'

const passed = { verdict: 'passed' } as const satisfies Verdict
const begun = must(claimed(undefined, '2026-11-20T02:00:00.000Z'))
const over = (canary: Canary): Canary => ({ ...canary, trials: canary.trials.map((trial) => ({ ...trial, ended: passed })) })

describe('when the canary is looked at', () => {
  it('begins with both bad levels by both channels, from six in Shanghai on', () => {
    expect(claimed(undefined, '2026-11-19T21:59:59.999Z')).toBeUndefined()
    expect(must(claimed(undefined, '2026-11-19T22:00:00.000Z'))).toEqual({
      version: 0, day: '2026-11-20', begunAt: '2026-11-19T22:00:00.000Z', lookedAt: '2026-11-19T22:00:00.000Z', failing: {},
      trials: [['mobile', 'dissatisfied'], ['mobile', 'veryDissatisfied'], ['qrCode', 'dissatisfied'], ['qrCode', 'veryDissatisfied']].map(([channel, level]) => ({ channel, level, stage: 'door' }))
    })
  })

  it('gives one look half a minute, and none where all is over', () => {
    expect(claimed(begun, addSeconds(begun.lookedAt, 29.999))).toBeUndefined()
    expect(claimed(begun, addSeconds(begun.lookedAt, 30))).toEqual({ ...begun, lookedAt: addSeconds(begun.lookedAt, 30) })
    expect(claimed(over(begun), addSeconds(begun.lookedAt, 30))).toBeUndefined()
  })

  it('ends what is under way before the next day begins, and keeps what is known of the channels', () => {
    const failing = { mobile: { since: begun.begunAt, stage: 'door' as const } }
    expect(claimed(begun, '2026-11-23T02:00:00.000Z')).toMatchObject({ day: '2026-11-20' })
    expect(claimed({ ...over(begun), version: 7, failing }, '2026-11-23T02:00:00.000Z')).toMatchObject({ day: '2026-11-23', version: 7, failing, trials: begun.trials })
  })

  it('begins anew where the clock was put back behind its beginning', () => {
    expect(claimed(begun, '2026-11-18T02:00:00.000Z')).toMatchObject({ day: '2026-11-18', begunAt: '2026-11-18T02:00:00.000Z' })
  })

  it('is known beforehand: at the next instant there is something to do, and before it there is not', () => {
    const instant = fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }).map((ms) => addSeconds(begun.begunAt, ms / 1000))
    const latest = (one: Instant, other: Instant) => (one > other ? one : other)
    fc.assert(fc.property(instant, fc.boolean(), fc.nat(999), (after, ended, part) => {
      const known = ended ? over({ ...begun, day: localDateOf(addHours(after, -6)) }) : { ...begun, lookedAt: latest(after, begun.begunAt) }
      const next = nextClaim(known, after)
      expect(next > after).toBe(true)
      expect(claimed(known, next)).toBeDefined()
      const between = addSeconds(after, (Date.parse(next) - Date.parse(after)) * part / 1_000_000)
      if (between < next && !claimed(known, after)) expect(claimed(known, between)).toBeUndefined()
    }), { examples: ['2026-11-20T21:59:30.001Z', '2026-11-19T21:00:00.000Z', '2026-11-18T21:59:59.999Z'].flatMap((after) => [[after, false, 0], [after, true, 0]]) as [Instant, boolean, number][] })
  })

  it('is known also by whoever asks for what comes after the instant before it was begun', () => {
    expect(nextClaim(begun, addSeconds(begun.begunAt, -0.1))).toBe(addSeconds(begun.lookedAt, 30))
    expect(nextClaim(begun, '2026-11-18T02:00:00.000Z')).toBe('2026-11-18T22:00:00.000Z')
  })

  it('opens at six of every day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30_000 }), (n) => {
      const day = addDays(LocalDate.parse('1990-01-01'), n)
      expect(canaryOpens(day)).toBe(`${addDays(day, -1)}T22:00:00.000Z`)
    }))
  })
})
