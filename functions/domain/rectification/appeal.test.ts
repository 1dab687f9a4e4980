import { describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { author, inPost } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, does, goodReply, opened, passes, ticketOf, tries } from '../../testing/ticketActs.ts'
import { walked, wayInto } from '../../testing/ticketInPhase.ts'
import type { Step } from '../../testing/ticketInPhase.ts'
import { Ticket } from '../ticket.ts'

const handler = (unit: string) => inPost('handler', unit)
const vote = (unit: string): Step => [inPost('panel', unit), asked('voteOnAppeal')]
const heard: Step[] = [[handler('A'), asked('askAppeal')], [author, asked('answerAppeal')]]
const to = (from: string, unit: string): Step => [handler(from), asked('transfer', { unit })]

describe('an appeal', () => {
  it('is decided by no unit that has ever had the ticket, however it went on', () => {
    const { event, now } = walked(aBadOne(), [to('A', 'B'), to('B', 'C'), [handler('C'), asked('askAppeal')], [author, asked('answerAppeal')]], opened)
    const voting = (unit: string) => tries(event, [inPost('panel', unit), asked('voteOnAppeal')], { now })
    expect(['A', 'B', 'C'].map(voting)).toEqual(Array(3).fill({ refused: 'notAllowed' }))
    expect(voting('D')).not.toHaveProperty('refused')
  })

  it('does not count a voice of a unit that the ticket has come to since: two others are needed', () => {
    const { event, now } = walked(aBadOne(), [...heard, vote('B'), to('A', 'B')], opened)
    const second = does(event, [inPost('panel', 'C'), asked('voteOnAppeal')], { now })
    expect(ticketOf(second)).toMatchObject({ phase: 'received', appeal: { state: 'asked' } })
    const third = does(second, [inPost('panel', 'D'), asked('voteOnAppeal')], { now })
    expect(ticketOf(third)).toMatchObject({ phase: 'excluded', appeal: { state: 'excluded' } })
  })

  it('is heard first: for two workdays nobody decides unless the citizen has answered', () => {
    const { event, now } = walked(aBadOne(), [[handler('A'), asked('askAppeal')]], opened)
    const [voter, hearing] = [inPost('panel', 'C'), '2026-10-14T15:59:59.999Z']
    expect(tries(event, [voter, asked('voteOnAppeal')], { now })).toEqual({ refused: 'hearingOpen' })
    expect(tries(event, [voter, asked('voteOnAppeal')], { now: hearing })).toEqual({ refused: 'hearingOpen' })
    expect(tries(event, [voter, asked('voteOnAppeal')], { now: addSeconds(hearing, 0.001) })).not.toHaveProperty('refused')
  })

  it('is asked once, and not later than five workdays after the ticket came', () => {
    const late = '2026-10-19T15:59:59.999Z'
    expect(tries(aBadOne(), [handler('A'), asked('askAppeal')], { now: late })).not.toHaveProperty('refused')
    expect(tries(aBadOne(), [handler('A'), asked('askAppeal')], { now: addSeconds(late, 0.001) })).toEqual({ refused: 'appealTooLate' })
    const { event, now } = walked(aBadOne(), [...heard, [inPost('panel', 'C'), asked('voteOnAppeal', { vote: 'keep' })]], opened)
    expect(ticketOf(event).appeal.state).toBe('kept')
    expect(tries(event, [handler('A'), asked('askAppeal')], { now })).toEqual({ refused: 'appealOnce' })
  })

  it('that succeeds stops every clock, is counted apart, and leaves the rating where its author sees it', () => {
    const { event } = walked(aBadOne(), [...heard, vote('C'), vote('D')], opened)
    expect(ticketOf(event).clocks.map(({ step, state }) => [step, state])).toEqual([
      ['accept', 'stopped'], ['contact', 'stopped'], ['rectify', 'stopped'], ['reply', 'stopped'], ['appeal', 'met']
    ])
    expect(event.effects.map(({ kind }) => kind).filter((kind) => kind !== 'deliver')).toEqual(['notifyHandler', 'recount', 'recount'])
    expect(event.outcome).toMatchObject({ state: 'rated', rating: { level: 'veryDissatisfied' } })
    expect(event.ledger.map(({ fact }) => fact).slice(-3)).toEqual(['appealVoted', 'appealVoted', 'excluded'])
  })

  it('is not decided by whoever asked for it, also where she has changed units since', () => {
    const { event, now } = walked(aBadOne(), heard, opened)
    const moved = { ...inPost('panel', 'D'), key: handler('A').key }
    expect(tries(event, [moved, asked('voteOnAppeal')], { now })).toEqual({ refused: 'ownRequest' })
  })

  it.each([
    ['the citizen was satisfied', [...wayInto('replied'), [author, asked('judge', { verdict: 'satisfied' })]]],
    ['nobody answered', wayInto('closed')],
    ['a supervisor concluded', [...wayInto('withSupervisor'), [inPost('supervisor', 'D'), asked('conclude')]]]
  ] as [string, Step[]][])('is owed a decision in time also after %s: its clock runs on, is breached, and ends with the decision', (_, steps) => {
    const { event, now } = walked(aBadOne(), [...heard, ...steps], opened)
    const { phase, clocks } = ticketOf(event)
    expect([phase, clocks.flatMap(({ step, state }) => (state === 'running' || state === 'overdue' ? [step] : []))]).toEqual(['closed', ['appeal']])
    const late = passes(event, { now: '2026-11-30T02:00:00.000Z' })
    expect(late.ledger.filter(({ fact, data }) => fact === 'breached' && data['step'] === 'appeal')).toHaveLength(1)
    const decided = does(event, [inPost('panel', 'C'), asked('voteOnAppeal', { vote: 'keep' })], { now })
    expect(ticketOf(decided)).toMatchObject({ phase: 'closed', appeal: { state: 'kept' } })
    expect(decided.effects.map(({ kind }) => kind)).not.toContain('tick')
  })

  it('that succeeds late takes nothing away that was answered and said before', () => {
    const { event } = walked(aBadOne(), [...heard, ...wayInto('replied'), [author, asked('judge', { verdict: 'partly', words: '好了一半' })], vote('C'), vote('D')], opened)
    expect(Ticket.parse(ticketOf(event))).toMatchObject({
      phase: 'excluded', way: { way: 'immediate' }, works: [{ words: '增加了两名人员' }], reply: { words: goodReply }, verdict: { verdict: 'partly', said: { words: '好了一半' } }
    })
  })
})
