import { describe, expect, it } from '@jest/globals'
import { chanceOfBreach } from './chanceOfBreach.ts'
import type { Span } from './ticketGlance.ts'

const hour = 3600
const reply = (hours: number, late = false): Span => ({ step: 'reply', seconds: hours * hour, late })
const times = (n: number, span: Span): Span[] => Array.from({ length: n }, () => span)

describe('how likely a step is to end late', () => {
  it('is told as a count of the earlier ones that took as long', () => {
    expect(chanceOfBreach([...times(7, reply(30)), ...times(5, reply(90, true))], 'reply', 24 * hour)).toEqual({ late: 5, outOf: 12 })
  })

  it('leaves out those that had ended sooner, and other steps', () => {
    const spans = [...times(20, reply(2)), ...times(10, reply(24, true)), ...times(20, { ...reply(90, true), step: 'accept' as const })]
    expect(chanceOfBreach(spans, 'reply', 24 * hour)).toEqual({ late: 10, outOf: 10 })
  })

  it('is not told from fewer than ten', () => {
    expect(chanceOfBreach(times(9, reply(90, true)), 'reply', 24 * hour)).toBeUndefined()
    expect(chanceOfBreach(times(10, reply(90)), 'reply', 24 * hour)).toEqual({ late: 0, outOf: 10 })
  })
})
