import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CountedTicket, ItemFigures } from '@haochaping/shared/schemas/viewSummary.ts'
import { assigned, declined } from '../../testing/assignmentActs.ts'
import type { Assignment, AssignmentIn } from './assignment.ts'
import { fewestAlike, proposalsOf } from './proposalsOf.ts'
import type { Figures } from './proposalsOf.ts'

const days = ['2026-11-01', '2026-11-14', '2026-11-20'].map((day) => LocalDate.parse(day))
const ticket = fc.record({
  eventId: fc.integer({ min: 1, max: 30 }).map((n) => `case-${n}`), day: fc.constantFrom(...days), item: fc.constantFrom('ITEM-1', 'ITEM-2'),
  level: fc.constantFrom('dissatisfied' as const, 'veryDissatisfied' as const), reasons: fc.uniqueArray(fc.constantFrom('208', '213', '110'), { maxLength: 3 }), late: fc.boolean()
})
/** Tickets of different events, and the figures that count just these. */
const figures = fc.uniqueArray(ticket, { maxLength: 25, selector: ({ eventId }) => eventId }).map((tickets): Figures => ({ tickets, items: ['ITEM-1', 'ITEM-2'].map((item) => itemOf(item, tickets)) }))

const itemOf = (item: string, tickets: readonly CountedTicket[]): ItemFigures => {
  const own = tickets.filter((one) => one.item === item)
  const codes = [...new Set(own.flatMap(({ reasons }) => reasons))]
  return {
    item, name: item, agencyCode: 'A', agency: 'A局', counts: own.length > 0 ? { dissatisfied: own.length, verySatisfied: 10 } : {},
    reasons: codes.map((code) => ({ code, count: own.filter(({ reasons }) => reasons.includes(code)).length }))
  }
}
const never = () => undefined

describe('what is proposed', () => {
  it('is every item with a reason that enough different people gave, and nothing else', () => {
    fc.assert(fc.property(figures, (found) => {
      const proposals = proposalsOf(found, never)
      const expected = found.items.flatMap(({ item, reasons }) => reasons.filter(({ count }) => count >= fewestAlike).map(({ code }) => `${item} ${code}`))
      expect(proposals.map(({ item, reason }) => `${item} ${reason}`).toSorted()).toEqual(expected.toSorted())
      for (const { item, reason, count, tickets, rated } of proposals) {
        const events = tickets.map(({ eventId }) => eventId)
        expect([new Set(events).size, events.length]).toEqual([count, count])
        expect(events.every((id) => found.tickets.some((one) => one.eventId === id && one.item === item && one.reasons.includes(reason)))).toBe(true)
        expect(rated).toBeGreaterThanOrEqual(count)
      }
    }))
  })

  it('is the same whatever the order, the most frequent first', () => {
    fc.assert(fc.property(figures, (found) => {
      const turned = { items: found.items.toReversed().map((one) => ({ ...one, reasons: one.reasons.toReversed() })), tickets: found.tickets.toReversed() }
      const proposals = proposalsOf(found, never)
      expect(proposalsOf(turned, never)).toEqual(proposals)
      expect(proposals.map(({ count }) => count)).toEqual(proposals.map(({ count }) => count).toSorted((a, b) => b - a))
    }))
  })

  it('counts a ticket that is listed twice once', () => {
    fc.assert(fc.property(figures, (found) => {
      expect(proposalsOf({ ...found, tickets: [...found.tickets, ...found.tickets] }, never)).toEqual(proposalsOf(found, never))
    }))
  })

  it('stays as it is when more people say the same, but for their number', () => {
    fc.assert(fc.property(figures, (found) => {
      const more: CountedTicket = { eventId: 'case-new', day: LocalDate.parse('2026-11-20'), item: 'ITEM-1', level: 'dissatisfied', reasons: ['208'], late: false }
      const tickets = [...found.tickets, more]
      const before = proposalsOf(found, never).map(({ item, reason }) => `${item} ${reason}`)
      const after = proposalsOf({ tickets, items: ['ITEM-1', 'ITEM-2'].map((item) => itemOf(item, tickets)) }, never).map(({ item, reason }) => `${item} ${reason}`)
      expect(after).toEqual(expect.arrayContaining(before))
    }))
  })

  it('is nothing that is being improved, nor was declined without a new 差评 since', () => {
    fc.assert(fc.property(figures, fc.nat(25), (found, known) => {
      expect(proposalsOf(found, () => assigned())).toEqual([])
      const before = { ...declined() as AssignmentIn<'declined'>, known: found.tickets.slice(0, known).map(({ eventId }) => eventId) }
      for (const { declined: earlier, tickets } of proposalsOf(found, () => before)) {
        expect(earlier?.since).toBe(tickets.filter(({ eventId }) => !before.known.includes(eventId)).length)
        expect(earlier?.since).toBeGreaterThan(0)
      }
    }))
  })

  it('is nothing that was published but what so many people say of services after that day', () => {
    const published = (at: string) => ({ ...assigned(), state: 'published', at }) as unknown as Assignment // only what is looked at
    fc.assert(fc.property(figures, (found) => {
      for (const { tickets, count, publishedOn } of proposalsOf(found, () => published('2026-11-10T02:00:00.000Z'))) {
        expect(publishedOn).toBe('2026-11-10')
        expect(tickets.every(({ day }) => day > '2026-11-10')).toBe(true)
        expect(count).toBe(tickets.length)
        expect(count).toBeGreaterThanOrEqual(fewestAlike)
      }
      expect(proposalsOf(found, () => published('2026-11-20T02:00:00.000Z'))).toEqual([])
    }))
  })
})
