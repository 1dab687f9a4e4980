import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { facts } from '@haochaping/shared/schemas/caseProgress.ts'
import { firstBreak, ledgerOrigin, record } from './ledger.ts'
import type { Happening, LedgerEntry } from './ledger.ts'

const happening = fc.record({
  at: fc.constant('2026-11-21T02:42:00.000Z'),
  actor: fc.constantFrom('hall', 'citizen', 'system'),
  fact: fc.constantFrom(...facts),
  data: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean()))
}) as fc.Arbitrary<Happening>

const written = (happenings: readonly Happening[]) =>
  happenings.reduce<LedgerEntry[]>((ledger, one) => record(ledger, one, 'zhejiang-2019@1'), [])

describe('the ledger of a service event', () => {
  it('starts from a known origin and numbers its entries from one', () => {
    const [first] = written([{ at: '2026-11-21T02:42:00.000Z', actor: 'hall', fact: 'received', data: {} }])
    expect(first).toMatchObject({ position: 1, prev: ledgerOrigin })
  })

  it('holds for whatever was written in whatever order', () => {
    fc.assert(fc.property(fc.array(happening, { maxLength: 12 }), (happenings) => {
      expect(firstBreak(written(happenings))).toBeUndefined()
    }))
  })

  it('shows the place of any later change, removal or swap', () => {
    fc.assert(fc.property(fc.array(happening, { minLength: 2, maxLength: 8 }), fc.nat(), (happenings, pick) => {
      const ledger = written(happenings)
      const at = pick % ledger.length
      const changed = ledger.map((entry, index) => (index === at ? { ...entry, at: '2026-11-21T02:42:00.001Z' } : entry))
      expect(firstBreak(changed)).toBe(at + 1)
      if (at < ledger.length - 1) expect(firstBreak(ledger.toSpliced(at, 1))).toBe(at + 1)
    }))
  })
})
