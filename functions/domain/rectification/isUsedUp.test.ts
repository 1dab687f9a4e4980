import { describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { author, inPost } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, does, opened, ticketOf, tries } from '../../testing/ticketActs.ts'
import { walked, wayInto } from '../../testing/ticketInPhase.ts'
import type { Step } from '../../testing/ticketInPhase.ts'
import { allowedActs } from './allowedActs.ts'

const handler = inPost('handler', 'A')
const supervisor = inPost('supervisor', 'D')
const long = '因'.repeat(1000)
const times = (n: number, ...steps: Step[]): Step[] => Array.from({ length: n }, () => steps).flat()
const accepted = wayInto('accepted')
const begun = wayInto('contacted')
const ping: Step = [handler, asked('transfer', { unit: 'B', reason: long })]
const pong: Step = [inPost('handler', 'B'), asked('transfer', { unit: 'A', reason: long })]
const refusedExtension: Step[] = [[handler, asked('askExtension', { reason: long })], [inPost('leader', 'A'), asked('decideExtension', { approved: false, reason: long })]]
const answeredOrder: Step[] = [[supervisor, asked('order', { words: long })], [handler, asked('answerOrder', { words: long })]]

describe('what could be done to a ticket without end', () => {
  it.each([
    ['looking at the telephone number', 10, { way: begun, round: [[handler, asked('viewContact', { reason: long })]] }],
    ['writing to the citizen', 8, { way: begun, round: [[handler, asked('writeToCitizen', { words: long })]] }],
    ['asking for an extension', 5, { way: begun, round: refusedExtension }],
    ['an order', 5, { way: begun, round: answeredOrder }],
    ['passing it on', 4, { way: [], round: [ping, pong] }]
  ] as [string, number, { way: Step[]; round: Step[] }][])('%s ends somewhere', (_, most, { way, round }) => {
    const { event, now } = walked(aBadOne(), [...way, ...times(most, ...round)], opened)
    const [next] = round
    if (!next || 'until' in next) throw new Error('a round begins with an act')
    expect(tries(event, next, { now: addSeconds(now, 1) })).toEqual({ refused: 'tooOften' })
    expect(allowedActs(next[0], ticketOf(event))).not.toContain(next[1].command)
  })

  it('takes down five calls in vain on one day; a sixth only where somebody was reached, and others on the next day', () => {
    const inVain: Step = [handler, asked('recordContact', { outcome: 'noAnswer' })]
    const { event, now } = walked(aBadOne(), [...accepted, ...times(5, inVain)], opened)
    expect(tries(event, [handler, asked('recordContact', { outcome: 'wrongNumber' })], { now })).toEqual({ refused: 'tooOften' })
    expect(ticketOf(does(event, [handler, asked('recordContact', { outcome: 'reached' })], { now }))).toMatchObject({ phase: 'contacted', contact: 'reached' })
    expect(ticketOf(does(event, inVain, { now: '2026-10-13T02:00:00.000Z' }))).toMatchObject({ phase: 'contacted', contact: 'unreachable' })
  })

  it('leaves room for more in one item of 400 kB, whatever people write', () => {
    const steps: Step[] = [
      ...times(4, ping, pong), ...begun, ...times(10, [handler, asked('viewContact', { reason: long })]), ...times(8, [handler, asked('writeToCitizen', { words: long })]),
      ...times(10, [author, asked('supplement', { words: long })]), ...times(5, ...refusedExtension), ...times(5, ...answeredOrder)
    ]
    expect(Buffer.byteLength(JSON.stringify(walked(aBadOne(), steps, opened).event))).toBeLessThan(400_000)
  })
})
