import { describe, expect, it } from '@jest/globals'
import { calendarFor } from '@haochaping/shared/calendar/calendarFor.ts'
import { calendarWithOverlay } from '@haochaping/shared/calendar/calendarWith.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { aBadOne, passes, ticketOf } from '../../testing/ticketActs.ts'
import { firstBreak } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import { isOpen } from './clock.ts'
import { nextMarks } from './marks.ts'
import { redate } from './redate.ts'

const closed = (...off: string[]) => calendarFor(calendarWithOverlay(shippedCalendar, Overlay.parse({ id: 'typhoon', region: '990100', kind: 'emergencyClosure', off, work: [], decree: '虚构', source: '测试' })).calendar, '990100')
const under = (event: ServiceEvent, now: Instant, calendar = closed('2026-10-16')) => redate(event, { now, rules: { policy: policyOf(event.policy), calendar } })
const dues = (event: ServiceEvent) => ticketOf(event).clocks.map(({ step, state, due }) => `${step} ${state} ${due.on}`)
const entries = ({ ledger }: ServiceEvent) => ledger.filter(({ fact }) => fact === 'datesRecomputed')

describe('a ticket under a calendar that has changed', () => {
  it('moves the clocks that run over the closure, says from what to what, and sets its timer by them', () => {
    const before = aBadOne()
    const after = under(before, '2026-10-12T03:00:00.000Z')
    expect(dues(after)).toEqual(['accept running 2026-10-13', 'contact running 2026-10-13', 'rectify running 2026-10-20', 'reply running 2026-10-20'])
    expect(entries(after).map(({ data }) => data)).toEqual([{ steps: 'rectify reply', from: '2026-10-19 2026-10-19', to: '2026-10-20 2026-10-20' }])
    expect(firstBreak(after.ledger)).toBeUndefined()
    const rules = { policy: policyOf(after.policy), calendar: closed('2026-10-16') }
    const next = ticketOf(after).clocks.filter(isOpen).flatMap((clock) => nextMarks(clock, rules).map(({ at }) => at)).sort()[0]
    expect(after.effects.filter(({ kind }) => kind === 'tick').map(({ dueAt }) => dueAt)).toEqual([next])
    expect(under(after, '2026-10-12T04:00:00.000Z')).toBe(after)
  })

  it('moves back when the closure is withdrawn, but never to where it would be over already', () => {
    const moved = under(aBadOne(), '2026-10-12T03:00:00.000Z')
    expect(dues(under(moved, '2026-10-19T15:59:59.999Z', shippedCalendar)).slice(2)).toEqual(['rectify running 2026-10-19', 'reply running 2026-10-19'])
    expect(under(moved, '2026-10-19T16:00:00.000Z', shippedCalendar)).toBe(moved)
  })

  it('leaves what is overdue as it is, with its date', () => {
    const overdue = passes(aBadOne(), { now: '2026-10-14T02:00:00.000Z' })
    const after = under(overdue, '2026-10-14T03:00:00.000Z', closed('2026-10-13', '2026-10-16'))
    expect(dues(after)).toEqual(['accept overdue 2026-10-13', 'contact overdue 2026-10-13', 'rectify running 2026-10-21', 'reply running 2026-10-21'])
    expect(entries(after)).toHaveLength(1)
  })
})
