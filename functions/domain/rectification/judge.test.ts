import { describe, expect, it } from '@jest/globals'
import { must } from '../../testing/must.ts'
import { inPost } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, opened, ticketOf } from '../../testing/ticketActs.ts'
import { walked, wayInto } from '../../testing/ticketInPhase.ts'
import type { Step } from '../../testing/ticketInPhase.ts'
import { clockOf } from './clocks.ts'

const after = (...more: Step[]) => walked(aBadOne(), [...wayInto('withSupervisor'), ...more], opened).event
const decideIn = (event: ReturnType<typeof after>) => must(clockOf(ticketOf(event).clocks, 'decide'))

describe('what was judged “not solved” for the last time', () => {
  it('has a date by which a supervisor decides, and reminds the supervisors alone', () => {
    const waiting = walked(aBadOne(), [...wayInto('withSupervisor'), { until: '2026-11-20T02:00:00.000Z' }], opened).event
    expect(decideIn(after())).toMatchObject({ state: 'running' })
    expect(decideIn(waiting)).toMatchObject({ state: 'overdue' })
    const reminded = waiting.effects.flatMap((owed) => (owed.kind === 'deliver' && owed.message.told.purpose === 'reminder' ? [owed.message] : []))
    expect(reminded.filter(({ told }) => 'step' in told && told.step === 'decide').map(({ recipient }) => recipient.to)).toEqual(['supervisors'])
  })

  it.each(['order', 'conclude'] as const)('is decided in time by an act of the supervisor: %s', (command) => {
    const event = after([inPost('supervisor', 'D'), asked(command)])
    const { clocks, rounds } = ticketOf(event)
    expect([...clocks, ...rounds.flatMap((round) => round.clocks)].find(({ step }) => step === 'decide')).toMatchObject({ state: 'met' })
  })
})
