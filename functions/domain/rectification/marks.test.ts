import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { workingInstantFrom } from '@haochaping/shared/calendar/workingTime.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import { dailyReminderAfter, reminderAt } from '@haochaping/shared/deadlines/reminderAt.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { clockSteps } from '@haochaping/shared/schemas/clockView.ts'
import type { OpenClock } from './clock.ts'
import { startedClock } from './clocks.ts'
import { nextMarks, unitSteps } from './marks.ts'

const rules = { policy: policyOf('yunzhou-2025@1'), calendar: shippedCalendar }
const working = { calendar: shippedCalendar, hours: rules.policy.workingHours.value }
const ever = '2000-01-01T00:00:00.000Z'

/** Every instant at which something happens by this clock, whatever has been looked at; of the daily reminders the next one. */
const allOf = (clock: OpenClock): string[] => {
  const { automaticAfter } = rules.policy.supervision
  const over = addSeconds(clock.due.at, 0.001)
  const instants = (...those: ('halfway' | 'oneWorkdayBefore' | 'due' | 'oneWorkdayAfter')[]) => those.flatMap((time) => reminderAt(working, clock, time) ?? [])
  const early = clock.step === 'followUp' ? instants('halfway', 'oneWorkdayBefore').slice(0, 1) : instants('halfway', 'oneWorkdayBefore', 'due', 'oneWorkdayAfter')
  const daily = clock.step === 'followUp' ? ever : dailyReminderAfter(working, clock.due, clock.lookedAt)
  const ordered = automaticAfter.value === 'never' || !unitSteps.includes(clock.step) ? ever
    : workingInstantFrom(shippedCalendar, working.hours, addSeconds(dueUnder(rules, clock.due.at, automaticAfter.value).at, 0.001))
  return [over, ...early, daily, ordered]
}

describe('what a clock brings next', () => {
  it('is the earliest of all that it brings, at whatever time it was last looked at', () => {
    const aClock = fc.record({
      step: fc.constantFrom(...clockSteps), started: fc.integer({ min: 0, max: 300 * 1440 }), looked: fc.integer({ min: 0, max: 40 * 1440 }),
      duration: fc.record({ n: fc.integer({ min: 0, max: 20 }), unit: fc.constantFrom('hour', 'day', 'workday') })
    })
    fc.assert(fc.property(aClock, ({ step, started, looked, duration }) => {
      const now = addSeconds('2026-01-05T00:30:00.000Z', started * 60)
      const clock: OpenClock = { ...startedClock(step, duration, { rules, now }), state: 'running', lookedAt: addSeconds(now, looked * 60) }
      const coming = allOf(clock).filter((at) => at > clock.lookedAt).sort()
      expect(nextMarks(clock, rules)[0]?.at).toBe(coming[0])
    }), { numRuns: 300 })
  })

  it('is its end at the last instant that is still in time, and nothing of it a millisecond later', () => {
    const started = startedClock('rectify', { n: 5, unit: 'workday' }, { rules, now: '2026-10-12T02:00:00.000Z' })
    const lookedOn = (lookedAt: string): OpenClock => ({ ...started, state: 'running', lookedAt })
    expect(nextMarks(lookedOn(started.due.at), rules)).toEqual([{ at: addSeconds(started.due.at, 0.001), what: 'breach' }])
    expect(nextMarks(lookedOn(addSeconds(started.due.at, 0.001)), rules)).toEqual([{ at: '2026-10-20T01:00:00.000Z', what: 'oneWorkdayAfter' }])
  })
})
