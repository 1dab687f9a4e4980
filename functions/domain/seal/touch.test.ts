import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, addSeconds, localDateOf, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { record } from '../ledger.ts'
import type { LedgerEntry } from '../ledger.ts'
import { headsOf } from './head.ts'
import { headsSince, touchOf } from './touch.ts'

/** A ledger whose entries come so many seconds after one another; a negative number is a clock that is behind. */
const ledgerOf = (waits: readonly number[]): LedgerEntry[] => {
  let at = '2026-11-20T15:59:59.000Z'
  return waits.reduce<LedgerEntry[]>((ledger, wait) => {
    at = addSeconds(at, wait)
    return record(ledger, { at, actor: 'system', fact: 'reminded', data: {} }, 'test@1')
  }, [])
}
const ledgers = fc.array(fc.integer({ min: -40_000, max: 200_000 }), { minLength: 1, maxLength: 30 }).map(ledgerOf)
const start = LocalDate.parse('2026-11-18')

describe('the heads of a ledger', () => {
  it('are its last entries by the end of each day on which it grew, whatever the clocks of its writers', () => {
    fc.assert(fc.property(ledgers, (ledger) => {
      const days = [...new Set(ledger.map(({ at }) => localDateOf(at)))]
      const last = (day: LocalDate) => ledger.findLast(({ at }) => localDateOf(at) <= day)
      expect(headsOf(ledger).toReversed()).toEqual(days.map((day) => ({ day, position: last(day)?.position, hash: last(day)?.hash })))
    }))
  })

  it('stay what they were when the ledger grows on later days', () => {
    fc.assert(fc.property(ledgers, fc.nat(), (ledger, n) => {
      const before = ledger.slice(0, 1 + n % ledger.length)
      const today = localDateOf(ledger[before.length]?.at ?? '2999-01-01T00:00:00.000Z')
      for (const head of headsOf(before).filter(({ day }) => day < today)) expect(headsOf(ledger)).toContainEqual(head)
    }))
  })

  it('are told from what the index carries, or said to be unknown, and never guessed', () => {
    fc.assert(fc.property(ledgers, fc.nat(80), (ledger, n) => {
      const from = addDays(start, n)
      const [told, all] = [headsSince(touchOf(ledger), from), headsOf(ledger).filter(({ day }) => day >= from)]
      if (told) expect(told).toEqual(all)
      else expect(all.length).toBeGreaterThanOrEqual(3)
    }))
  })
})
