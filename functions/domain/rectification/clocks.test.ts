import { describe, expect, it } from '@jest/globals'
import { addSeconds, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { inPost } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, does, opened, passes, ticketOf } from '../../testing/ticketActs.ts'
import { walked, wayInto } from '../../testing/ticketInPhase.ts'
import { extended, finished, rebased, startedClock, stopped } from './clocks.ts'

const rules = { policy: policyOf('dezhou-2020@1'), calendar: shippedCalendar }
const clock = startedClock('rectify', { n: 5, unit: 'workday' }, { rules, now: opened })
const due = '2026-10-19T15:59:59.999Z'
const [late, handler] = [addSeconds(due, 0.001), inPost('handler', 'A')]

describe('a clock', () => {
  it('does not count the day it begins and is due at the end of its last day', () => {
    expect(clock).toMatchObject({ state: 'running', startedAt: opened, lookedAt: opened, due: { at: due, on: '2026-10-19', provisional: false } })
  })

  it('is met up to its last millisecond, and late after it whether or not its breach was written down yet', () => {
    expect(finished([clock], ['rectify'], due)).toMatchObject([{ state: 'met', at: due }])
    expect(finished([clock], ['rectify'], late)).toMatchObject([{ state: 'late', at: late }])
    expect(finished([{ ...clock, state: 'overdue' }], ['rectify'], late)).toMatchObject([{ state: 'late' }])
  })

  it('changes no more once it has ended', () => {
    const ended = [...finished([clock], ['rectify'], opened), ...finished([clock], ['rectify'], late), ...stopped([clock], ['rectify'], opened)]
    expect(finished(ended, ['rectify'], late)).toEqual(ended)
    expect(stopped(ended, ['rectify'], late)).toEqual(ended)
    expect(extended(ended, ['rectify'], { by: { n: 5, unit: 'workday' }, rules })).toEqual(ended)
    expect(rebased(ended, ['rectify'], { basis: { by: 'promise', from: opened, on: LocalDate.parse('2026-10-23') }, rules, now: opened })).toEqual(ended)
  })

  it('is extended by workdays from its due day, and not once it is overdue', () => {
    const by = { n: 5, unit: 'workday' } as const
    expect(extended([clock], ['rectify'], { by, rules })).toMatchObject([{ due: { on: '2026-10-26' }, extensions: [by] }])
    expect(extended([{ ...clock, state: 'overdue' }], ['rectify'], { by, rules })).toMatchObject([{ due: { on: '2026-10-19' }, extensions: [] }])
  })

  it('promised for a rest day is due on the workday after it, and keeps its extensions when its basis changes', () => {
    const basis = { by: 'promise', from: opened, on: LocalDate.parse('2026-10-24') } as const
    expect(rebased([clock], ['rectify'], { basis, rules, now: opened })).toMatchObject([{ due: { on: '2026-10-26' } }])
    const longer = extended([clock], ['rectify'], { by: { n: 5, unit: 'workday' }, rules })
    expect(rebased(longer, ['rectify'], { basis, rules, now: opened })).toMatchObject([{ due: { on: '2026-11-02' } }])
  })

  it('that is over its time stays so on any other basis, also before the breach is written down', () => {
    const basis = { by: 'promise', from: opened, on: LocalDate.parse('2026-10-30') } as const
    expect(rebased([clock], ['rectify'], { basis, rules, now: late })).toEqual([clock])
    expect(rebased([{ ...clock, state: 'overdue' }], ['rectify'], { basis, rules, now: late })).toMatchObject([{ state: 'overdue', due: { on: '2026-10-19' } }])
  })

  it('whose date moves back into the past by the way that is chosen is found breached, with that date', () => {
    const started = walked(aBadOne({ policy: 'zhejiang-2019@1' }), wayInto('contacted'), opened)
    const reminded = passes(started.event, { now: '2026-10-21T02:00:00.000Z' })
    expect(ticketOf(reminded).clocks.find(({ step }) => step === 'rectify')).toMatchObject({ state: 'running', due: { on: '2026-10-27' } })
    const now = '2026-10-23T02:00:00.000Z'
    const explained = does(passes(reminded, { now }), [handler, asked('explain')], { now })
    const after = passes(explained, { now })
    expect(ticketOf(after).clocks.find(({ step }) => step === 'rectify')).toMatchObject({ state: 'overdue', due: { on: '2026-10-19' } })
    expect(after.ledger.filter(({ fact, data }) => fact === 'breached' && data['step'] === 'rectify').map(({ data }) => data['due'])).toEqual([due])
  })
})
