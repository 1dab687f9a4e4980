import { describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { must } from '../../testing/must.ts'
import { author } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, opened, passes, ticketOf, tries } from '../../testing/ticketActs.ts'
import { walked, wayInto } from '../../testing/ticketInPhase.ts'
import type { ServiceEvent } from '../serviceEvent.ts'

const timerOf = ({ effects }: ServiceEvent) => effects.find(({ kind }) => kind === 'tick')?.dueAt
const factsOf = ({ ledger }: ServiceEvent, fact: string) => ledger.filter((entry) => entry.fact === fact)

/** The event at each of its timers, the last of them before `until`. */
const timerByTimer = (event: ServiceEvent, until: string): ServiceEvent => {
  let at = event
  for (let timer = timerOf(at); timer !== undefined && timer < until; timer = timerOf(at)) at = passes(at, { now: timer })
  return at
}

describe('what happens to a ticket by itself', () => {
  it('never happens a millisecond early, and sets the next timer later each time', () => {
    let event = aBadOne()
    for (let n = 0; n < 40; n += 1) {
      const timer = must(timerOf(event))
      expect(passes(event, { now: addSeconds(timer, -0.001) })).toBe(event)
      const after = passes(event, { now: timer })
      expect(after.ledger.length).toBeGreaterThan(event.ledger.length)
      expect(must(timerOf(after)) > timer).toBe(true)
      event = after
    }
  })

  it('comes to one reminder after a standstill of 20 days, with each breach once and its true date', () => {
    const now = '2026-11-01T02:00:00.000Z'
    const event = passes(aBadOne(), { now })
    expect(factsOf(event, 'reminded').map(({ data }) => data['step'])).toEqual(['accept'])
    expect(factsOf(event, 'breached').map(({ data }) => [data['step'], data['due']])).toEqual([
      ['accept', '2026-10-13T15:59:59.999Z'], ['contact', '2026-10-13T15:59:59.999Z'], ['rectify', '2026-10-19T15:59:59.999Z'], ['reply', '2026-10-19T15:59:59.999Z']
    ])
    expect(factsOf(event, 'ordered')).toMatchObject([{ actor: 'system', data: { automatic: true } }])
    expect(passes(event, { now })).toBe(event)
    expect(factsOf(timerByTimer(event, '2026-12-01T00:00:00.000Z'), 'breached').map(({ data }) => data['step'])).toEqual(['accept', 'contact', 'rectify', 'reply', 'supervision'])
  })

  it('goes on to remind every morning of a workday as long as a step is overdue', () => {
    const event = timerByTimer(aBadOne(), '2026-10-31T00:00:00.000Z')
    const daily = factsOf(event, 'reminded').filter(({ data }) => data['step'] === 'accept' && data['time'] === 'daily').map(({ at }) => at)
    const days = ['15', '16', '19', '20', '21', '22', '23', '26', '27', '28', '29', '30']
    expect(daily).toEqual(days.map((day) => `2026-10-${day}T01:00:00.000Z`))
  })

  it('is an order by the system on the morning after five workdays overdue, and no second one beside it', () => {
    const event = timerByTimer(aBadOne(), '2026-10-30T00:00:00.000Z')
    expect(factsOf(event, 'ordered').map(({ at }) => at)).toEqual(['2026-10-21T01:00:00.000Z'])
    expect(ticketOf(event).orders).toMatchObject([{ state: 'open', automatic: true, due: { on: '2026-10-26' } }])
  })

  it('is the end of a follow-up that nobody answers: no answer, not a yes, and open to a late verdict for 90 days', () => {
    const { event } = walked(aBadOne(), wayInto('replied'), opened)
    const due = must(ticketOf(event).clocks.find(({ step }) => step === 'followUp')).due.at
    expect(due).toBe('2026-10-19T15:59:59.999Z')
    expect(ticketOf(passes(event, { now: due })).phase).toBe('replied')
    const over = passes(event, { now: addSeconds(due, 0.001) })
    const stillUntil = '2027-01-18T15:59:59.999Z'
    expect(ticketOf(over)).toMatchObject({ phase: 'closed', end: { how: 'noAnswer', stillUntil } })
    expect(timerOf(over)).toBeUndefined()
    expect(tries(over, [author, asked('judge')], { now: stillUntil })).not.toHaveProperty('refused')
    expect(tries(over, [author, asked('judge')], { now: addSeconds(stillUntil, 0.001) })).toEqual({ refused: 'notNow' })
  })

  it.each([
    ['halfway', '2026-10-14T02:00:00.000Z'],
    ['oneWorkdayBefore', opened]
  ])('reminds the author of the verdict once: %s', (time, from) => {
    const event = timerByTimer(walked(aBadOne({ now: from }), wayInto('replied'), from).event, '2026-12-01T00:00:00.000Z')
    expect(factsOf(event, 'reminded').map(({ data }) => [data['step'], data['time']])).toEqual([['followUp', time]])
  })
})
