import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addHours, addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { assignmentCommands } from '@haochaping/shared/schemas/assignment.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { addWorkdays } from '@haochaping/shared/calendar/addWorkdays.ts'
import { askedWhy, assigned, bodyOf, listMissing, supervisorOfC, tries, working } from '../../testing/assignmentActs.ts'
import { inPost } from '../../testing/handlingPeople.ts'
import { opened } from '../../testing/ticketActs.ts'
import { Assignment } from './assignment.ts'
import { assignmentLedgerHolds } from './assignmentLedger.ts'
import { dueAt } from './dueAt.ts'
import { tick } from './tick.ts'

const people = { supervisor: supervisorOfC, own: inPost('supervisor', 'A'), handler: inPost('handler', 'B'), leader: inPost('leader', 'B'), stranger: inPost('leader', 'C') } as const

/** The rules of 交办 in other words: what may follow on what, by whom. */
const next = ({ state, kind }: { state: string; kind: string }, who: keyof typeof people, command: string): string | undefined => {
  if (command === 'answer' && (who === 'handler' || who === 'leader')) return state === 'running' ? 'answered' : undefined
  if (who !== 'supervisor') return undefined
  if (command === 'sendBack') return state === 'answered' ? 'running' : undefined
  if (command === 'publish') return state === 'answered' && kind === 'improvement' ? 'published' : undefined
  return command === 'withdraw' && state !== 'withdrawn' ? 'withdrawn' : undefined
}

const move = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('act' as const), who: fc.constantFrom(...Object.keys(people) as (keyof typeof people)[]), command: fc.constantFrom(...assignmentCommands) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 60 }) }) }
)

describe('交办 against its model', () => {
  it('allows and refuses the same, reminds once each in working hours and never early, and its ledger holds', () => {
    fc.assert(fc.property(fc.constantFrom(listMissing, askedWhy), fc.array(move, { maxLength: 40 }), (about, moves) => {
      let [assignment, now, state] = [assigned(about), opened, 'running']
      let rings = { reminded: 0, overdue: 0 }
      for (const one of moves) {
        const before = assignment
        if (one.do === 'pass') {
          now = addHours(now, one.hours)
          const due = dueAt({ ...assignment, effects: [] })
          assignment = tick(assignment, { now, working })
          const entries = assignment.ledger.slice(before.ledger.length)
          if (entries.length > 0) {
            expect(due !== undefined && due <= now).toBe(true)
            const hour = addHours(now, 8).slice(11, 16)
            expect(hour >= '09:00' && hour < '17:00').toBe(true)
            const [fact] = entries.map((entry) => entry.fact)
            if (fact === 'reminded' || fact === 'overdue') rings = { ...rings, [fact]: rings[fact] + 1 }
            if (assignment.state === 'running') expect(fact === 'overdue').toBe(now > assignment.due.at)
          }
          expect(rings.reminded <= 1 && rings.overdue <= 1).toBe(true)
          continue
        }
        const due = addWorkdays(working.calendar, localDateOf(now), 3).day
        const [expected, answer] = [next({ state, kind: about.kind }, one.who, one.command), tries(assignment, [people[one.who], bodyOf(one.command, due)], { now })]
        expect([one.command, one.who, state, isRefusal(answer) ? undefined : answer.state]).toEqual([one.command, one.who, state, one.command === 'sendBack' && assignment.state === 'answered' && assignment.rounds.length >= 9 ? undefined : expected])
        if (isRefusal(answer)) continue
        ;[assignment, state] = [Assignment.parse(answer), answer.state]
        expect(assignment.turn).toBe(before.turn + 1)
        if (one.command === 'sendBack') rings = { reminded: 0, overdue: 0 }
      }
      expect(assignmentLedgerHolds(assignment.ledger)).toBe(true)
      expect(new Set(assignment.effects.map(({ key }) => key)).size).toBe(assignment.effects.length)
    }), { numRuns: 300 })
  })

  it('has a ledger in which nothing can be changed unseen', () => {
    const { ledger } = assigned()
    expect(assignmentLedgerHolds(ledger.map((entry) => ({ ...entry, at: addSeconds(entry.at, 1) })))).toBe(false)
    expect(assignmentLedgerHolds([...ledger, ...ledger])).toBe(false)
  })
})
