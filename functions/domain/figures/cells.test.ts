import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { periodOf } from '@haochaping/shared/indicators/period.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { aTally, anyTally } from '../../testing/tallies.ts'
import { foldAgencyDay } from './agencyDay.ts'
import { foldAgencyPeriod } from './agencyPeriod.ts'
import { cellsTogether, ticketsKept } from './cells.ts'
import { cellsOf } from './cellsOf.ts'
import { patterned } from './patterned.ts'

const monday = LocalDate.parse('2026-11-16')
const cells = (days: readonly (readonly ReturnType<typeof aTally>[])[]) => days.map((tallies, at) => foldAgencyDay('A', addDays(monday, at), tallies))

describe('figures as a fold', () => {
  it('come out the same whatever is joined first, and in whatever order', () => {
    fc.assert(fc.property(fc.array(fc.array(anyTally, { maxLength: 6 }), { minLength: 2, maxLength: 7 }), fc.nat(), (days, cut) => {
      const parts = cells(days)
      const at = cut % parts.length
      const whole = canonicalJson(cellsTogether(parts))
      expect(canonicalJson(cellsTogether(parts.toReversed()))).toBe(whole)
      expect(canonicalJson(cellsTogether([cellsTogether(parts.slice(0, at)), cellsTogether(parts.slice(at))].filter(({ counts }) => Object.keys(counts).length > 0)))).toBe(canonicalJson(cellsTogether(parts.filter(({ counts }) => Object.keys(counts).length > 0))))
    }))
  })

  it('hold every event once, in every cut through them', () => {
    fc.assert(fc.property(fc.array(anyTally, { minLength: 1, maxLength: 20 }), (tallies) => {
      const { counts, items, series, cuts } = foldAgencyDay('A', monday, tallies)
      const sum = (parts: readonly { events?: number | undefined }[]) => parts.reduce((total, { events = 0 }) => total + events, 0)
      expect(counts.events).toBe(tallies.length)
      expect(sum(Object.values(items).map((item) => item.counts))).toBe(tallies.length)
      expect(sum(Object.values(series))).toBe(tallies.length)
      for (const kind of ['place', 'kind']) expect(sum(Object.entries(cuts).filter(([name]) => name.startsWith(`${kind}:`)).map(([, cut]) => cut))).toBe(tallies.length)
    }))
  })

  it('show a quarter by month and a week by day', () => {
    const days = [aTally(), aTally()].map((tally, at) => foldAgencyDay('A', LocalDate.parse(`2026-1${at}-30`), [tally]))
    expect(foldAgencyPeriod('A', '2026-Q4', days).series).toEqual({ '2026-10': { events: 1, good: 1 }, '2026-11': { events: 1, good: 1 } })
    expect(Object.keys(foldAgencyPeriod('A', periodOf('week', monday), cells([[aTally()], [aTally()]])).series)).toEqual(['2026-11-16', '2026-11-17'])
  })

  it('keep the latest tickets and say that there were more', () => {
    const bad = (at: number) => aTally({ level: 'dissatisfied', reasons: ['208'], ticket: { event: `${String(at).padStart(22, '0')}-1`, phase: 'received' } })
    const days = cells(Array.from({ length: 7 }, (_, day) => Array.from({ length: 50 }, (__, at) => bad(day * 50 + at))))
    const { tickets, more } = cellsTogether(days)
    expect([tickets.length, more, tickets[0]?.day, tickets.at(-1)?.day]).toEqual([ticketsKept, true, '2026-11-22', '2026-11-17'])
  })
})

describe('what is counted of one event', () => {
  const countsOf = (...tallies: ReturnType<typeof aTally>[]) => cellsTogether(patterned(tallies).map((tally) => cellsOf(tally, monday))).counts

  it.each([
    ['a rating on the phone', aTally(), { events: 1, verySatisfied: 1, own: 1, ownGood: 1 }],
    ['one nobody gave', aTally({ state: 'unrated', level: undefined, channel: undefined, origin: undefined }), { events: 1, unrated: 1 }],
    ['a default, which is no active rating', aTally({ state: 'defaulted', level: 'satisfied', channel: undefined, origin: undefined }), { events: 1, defaultedSatisfied: 1 }],
    ['one that was taken out, which is in no other count', aTally({ state: 'excluded', level: 'veryDissatisfied', ticket: { event: 'e', phase: 'excluded' } }), { events: 1, excludedVeryDissatisfied: 1 }],
    ['one that was stored as another level than a ticket can have, taken out', aTally({ state: 'excluded', ticket: { event: 'e', phase: 'excluded' } }), { events: 1 }],
    ['a named 差评 that was answered late and judged not solved', aTally({ level: 'dissatisfied', channel: 'hallTablet', ticket: { event: 'e', phase: 'withSupervisor', replied: 'late', rectified: 'inTime', verdict: 'not', contradicted: true, late: true } }),
      { events: 1, dissatisfied: 1, supervised: 1, tickets: 1, namedTickets: 1, repliedLate: 1, namedReplied: 1, rectifiedInTime: 1, rectifiedAsked: 1, judgedNot: 1, contradicted: 1, late: 1 }],
    ['a nameless one without legal basis: nothing to rectify', aTally({ level: 'dissatisfied', anonymous: true, ticket: { event: 'e', phase: 'closed', replied: 'inTime', rectified: 'inTime', explained: true, verdict: 'noAnswer' } }),
      { events: 1, dissatisfied: 1, anonymous: 1, own: 1, tickets: 1, repliedInTime: 1, explained: 1, judgedNoAnswer: 1 }]
  ])('%s', (_, tally, expected) => {
    expect(countsOf(tally)).toEqual(expected)
  })

  it('names three good ratings of one minute at one window, and lets two be', () => {
    const quickly = aTally({ channel: 'hallTablet', window: '7', minute: '10:42' })
    expect(countsOf(quickly, quickly).burst).toBeUndefined()
    expect(countsOf(quickly, quickly, quickly).burst).toBe(3)
    expect(countsOf(quickly, quickly, { ...quickly, window: '8' }).burst).toBeUndefined()
  })

  it('names an account that rates for five others on one day', () => {
    const passed = aTally({ passer: 'abc' })
    expect(countsOf(...Array<typeof passed>(4).fill(passed)).sameAccount).toBeUndefined()
    expect(countsOf(...Array<typeof passed>(5).fill(passed)).sameAccount).toBe(5)
  })

  it('throws at a default of a bad level, which no policy can make', () => {
    expect(() => countsOf(aTally({ state: 'defaulted', level: 'dissatisfied' }))).toThrow('nothing counts')
  })
})
