import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { brokenInclusions } from '@haochaping/shared/indicators/inclusions.ts'
import { indicatorNames } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import fc from 'fast-check'
import { anyTally, aTally } from '../../testing/tallies.ts'
import { foldAgencyDay } from './agencyDay.ts'
import type { Tally } from './tally.ts'
import type { TicketTally } from './ticketTally.ts'

const sometimes = <T>(value: T) => fc.constantFrom(undefined, value)
const standing = fc.constantFrom('inTime' as const, 'late' as const, 'overdue' as const)
const present = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T // what is absent is optional there

/** Any ticket at all, also such as no handling comes to: what holds for these holds for the real ones. */
const anyTicket = fc.record({
  event: fc.uuid(), phase: fc.constantFrom(...phases.filter((phase) => phase !== 'excluded')),
  replied: fc.option(standing, { nil: undefined }), rectified: fc.option(standing, { nil: undefined }),
  explained: sometimes(true as const), verdict: fc.constantFrom(undefined, ...verdicts, 'noAnswer' as const), contradicted: sometimes(true as const), late: sometimes(true as const), transferred: sometimes(true as const)
}).map((ticket) => present(ticket) as TicketTally)

/** Events with whatever may hold for a rating besides its level. */
const anyEvent = fc.record({ tally: anyTally, ticket: anyTicket, flags: fc.record({ anonymous: sometimes(true as const), quick: sometimes(true as const), pressed: sometimes(true as const) }), origin: fc.constantFrom('active' as const, 'invited' as const, 'assisted' as const) })
  .map(({ tally, ticket, flags, origin }): Tally => {
    if (tally.state !== 'rated' || tally.level === undefined) return tally
    return { ...tally, ...present(flags) as object, origin, ...(isBad(tally.level) ? { ticket } : {}) }
  })

/** Rectified in time, and judged not solved all the same. */
const contradicted = aTally({ level: 'dissatisfied', ticket: { event: 'e', phase: 'withSupervisor', rectified: 'inTime', verdict: 'not', contradicted: true } })

describe('the counts of any service events', () => {
  it('hold no part that is more than its whole, so that every indicator is a share', () => {
    const seen = { asked: 0, contradicted: 0 }
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const { counts } = foldAgencyDay('A', LocalDate.parse('2026-11-20'), events)
      expect(brokenInclusions(counts)).toEqual([])
      for (const name of indicatorNames) expect(() => rateOf(counts, indicatorSet.indicators[name])).not.toThrow()
      seen.asked += counts.rectifiedAsked ?? 0
      seen.contradicted += counts.contradicted ?? 0
    }), { examples: [[[contradicted]]] })
    expect(Math.min(seen.asked, seen.contradicted)).toBeGreaterThan(0)
  })
})
