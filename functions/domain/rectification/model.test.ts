import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { replyChecks } from '@haochaping/shared/reply/checkReply.ts'
import { author, inPost, standIn, stranger } from '../../testing/handlingPeople.ts'
import type { Person } from '../../testing/handlingPeople.ts'
import { dayOf, expectedOf, later, newModel, passed } from '../../testing/rectificationModel.ts'
import { aBadOne, asked, goodReply, opened, passes, ticketOf, tries } from '../../testing/ticketActs.ts'
import { groundFor, promptFor, wayInto } from '../../testing/ticketInPhase.ts'
import type { Step } from '../../testing/ticketInPhase.ts'
import { firstBreak } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import { Ticket } from '../ticket.ts'
import { rowOf } from './rowOf.ts'
import { isOpen } from './clock.ts'
import { nextMarks } from './marks.ts'
import { table } from './table.ts'
import type { Command, CommandName } from './table.ts'

const commands = Object.keys(table) as CommandName[] // the keys of the table
const people: Person[] = [
  inPost('handler', 'A'), inPost('handler', 'A', '2'), inPost('leader', 'A'), standIn('A'), inPost('handler', 'B'), inPost('leader', 'B'), inPost('handler', 'C'),
  inPost('supervisor', 'A'), inPost('supervisor', 'B'), inPost('supervisor', 'D'),
  inPost('panel', 'A'), inPost('panel', 'C'), inPost('panel', 'C', '2'), inPost('panel', 'D'), inPost('administrator', 'A'), author, stranger
]

/** A command with one of several bodies; some of them are unlawful whatever the phase. */
const bodied = (name: CommandName, turn: number, now: Instant): Command => {
  const one = <T>(...choices: readonly [T, ...T[]]): T => choices[turn % choices.length] ?? choices[0]
  switch (name) {
    case 'recordContact': return asked(name, { outcome: one('reached', 'noAnswer', 'wrongNumber', 'noAnswer', 'declined') })
    case 'judge': return asked(name, { verdict: one('not', 'satisfied', 'not', 'partly') })
    case 'voteOnAppeal': return asked(name, { vote: one('exclude', 'exclude', 'keep') })
    case 'transfer': return asked(name, { unit: one('B', 'C', 'A', 'nowhere') })
    case 'rectifyByDate': return asked(name, { promised: later(dayOf(now), one(4, 0, 11, 40, -1)) })
    case 'decideExtension': return asked(name, { approved: one(true, false, true) })
    case 'reply': return asked(name, one({ words: goodReply }, { words: '已阅', confirmed: [] }, { words: '已阅', confirmed: [...replyChecks] }))
    default: return asked(name)
  }
}

const rulesOf = ({ policy }: ServiceEvent) => ({ policy: policyOf(policy), calendar: shippedCalendar })
const taken = new Set<string>()
const led = new Set<string>()

/** What must hold after anything has happened to a ticket. */
const soundAfter = (before: ServiceEvent, after: ServiceEvent): void => {
  const ticket = Ticket.parse(ticketOf(after))
  expect(before.ledger.every((entry, at) => entry === after.ledger[at])).toBe(true)
  const next = ticket.clocks.filter(isOpen).flatMap((clock) => nextMarks(clock, rulesOf(after)).map(({ at }) => at)).sort().at(0)
  expect(after.effects.flatMap(({ kind, dueAt }) => (kind === 'tick' ? [dueAt] : []))).toEqual(next === undefined ? [] : [next])
  expect(new Set(after.effects.map(({ key }) => key)).size).toBe(after.effects.length)
}

/** The product and its model side by side: whatever is done to the one is done to the other, and they must agree. */
const sideBySide = ({ anonymous, phone }: { anonymous: boolean; phone: boolean }) => {
  let [event, now] = [aBadOne({ anonymous, phone }), opened]
  let model = newModel(dayOf(now), phone && !anonymous)

  const pass = (until: Instant): void => {
    now = until
    const before = event
    event = passes(before, { now })
    const automatic = event.ledger.slice(before.ledger.length).filter(({ fact }) => fact === 'ordered').length
    expect(automatic).toBeLessThanOrEqual(model.ordered ? 0 : 1)
    model = { ...passed(model, dayOf(now)), ordered: model.ordered || automatic === 1 }
    expect(passes(event, { now })).toBe(event)
    agree()
    soundAfter(before, event)
  }
  const agree = (): void => {
    const { phase, hands, round, rounds, agencyCode, extensions, appeal, orders, supplements } = ticketOf(event)
    expect({
      phase, hands, round, unit: agencyCode, appeal: appeal.state, votes: appeal.state === 'none' ? 0 : appeal.votes.length, ordered: orders.some(({ state }) => state === 'open'),
      extensions: extensions.filter(({ state }) => state === 'approved').length, asking: extensions.some(({ state }) => state === 'asked'), added: supplements.length
    }).toEqual({
      phase: model.phase, hands: model.hands, round: model.round, unit: model.units.at(-1), appeal: model.appeal, votes: model.votes.length, ordered: model.ordered,
      extensions: model.extensions, asking: model.asking !== undefined, added: model.added
    })
    expect(rounds).toHaveLength(round - 1)
  }
  const attempt = (step: readonly [Person, Command]): boolean => {
    const [before, copy, expected] = [event, JSON.stringify(event), expectedOf(model, step, dayOf(now))]
    const after = tries(event, step, { now, actId: `act-${event.version}` })
    expect([step[0].staffId, step[1].command, ticketOf(before).phase, isRefusal(after) ? 'refused' : 'done']).toEqual([step[0].staffId, step[1].command, model.phase, expected ? 'done' : 'refused'])
    if (isRefusal(after) || !expected) {
      expect(JSON.stringify(event)).toBe(copy)
      return false
    }
    ;[event, model] = [{ ...after, version: before.version + 1 }, expected]
    agree()
    soundAfter(before, event)
    const [was, is] = [ticketOf(before), ticketOf(event)]
    const entries = event.ledger.slice(before.ledger.length)
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.every(({ data }) => data['act'] === `act-${before.version}` && data['by'] === step[0].key)).toBe(true)
    expect(is.turn).toBe(was.turn + 1)
    expect([was.phase, ...rowOf(step[1].command).to]).toContain(is.phase)
    taken.add(`${step[1].command} in ${was.phase}`)
    led.add(`${step[1].command} to ${is.phase}`)
    return true
  }
  const likely = (turn: number): void => {
    const open = people.flatMap((who) => commands.map((name) => [who, bodied(name, turn, now)] as const)).filter((step) => expectedOf(model, step, dayOf(now)))
    const step = open[turn % Math.max(1, open.length)]
    if (step) attempt(step)
  }
  return {
    attempt, pass, likely, now: () => now, event: () => event,
    follow: (steps: readonly Step[]): void => steps.forEach((step) => ('until' in step ? pass(step.until) : expect(attempt(step)).toBe(true)))
  }
}

const whoever = fc.constantFrom(...people)
const move = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('likely' as const), turn: fc.nat(9999) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('any' as const), who: whoever, name: fc.constantFrom(...commands), turn: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 48, max: 200 })) }) }
)

describe('差评整改 against its model', () => {
  it('allows and refuses the same, whoever does whatever when, and leaves no trace of what it refuses', () => {
    fc.assert(fc.property(fc.boolean(), fc.boolean(), fc.array(move, { minLength: 10, maxLength: 45 }), (anonymous, phone, moves) => {
      const pair = sideBySide({ anonymous, phone })
      for (const one of moves) {
        if (one.do === 'likely') pair.likely(one.turn)
        if (one.do === 'any') pair.attempt([one.who, bodied(one.name, one.turn, pair.now())])
        if (one.do === 'pass' && addHours(pair.now(), one.hours) < '2026-12-20') pair.pass(addHours(pair.now(), one.hours))
      }
      expect(firstBreak(pair.event().ledger)).toBeUndefined()
    }), { numRuns: 100 })
  }, 480_000)

  const doerOf = (name: CommandName): Person => {
    const [by] = rowOf(name).by
    if (by === 'author') return author
    return inPost(name === 'decideExtension' ? 'leader' : by ?? 'handler', by === 'panel' || by === 'supervisor' ? 'D' : 'A')
  }

  it.each(commands.flatMap((name) => rowOf(name).from.map((phase) => [name, phase] as const)))('lets %s happen in %s', (name, phase) => {
    const pair = sideBySide({ anonymous: false, phone: true })
    pair.follow([...groundFor(name), ...wayInto(phase), ...promptFor(name), [doerOf(name), asked(name)]])
    expect(taken).toContain(`${name} in ${phase}`)
  })

  it.each([
    ['accept, of somebody an earlier unit has spoken with', 'accept to contacted', [...wayInto('contacted'), [inPost('handler', 'A'), asked('transfer')], [inPost('handler', 'B'), asked('accept')]]],
    ['judge, satisfied', 'judge to closed', [...wayInto('replied'), [author, asked('judge', { verdict: 'satisfied' })]]],
    ['judge, twice not', 'judge to withSupervisor', wayInto('withSupervisor')],
    ['the second voice of the panel', 'voteOnAppeal to excluded', wayInto('excluded')]
  ] as [string, string, Step[]][])('lets %s lead on: %s', (_, transition, steps) => {
    sideBySide({ anonymous: false, phone: true }).follow(steps)
    expect(led).toContain(transition)
  })

  it('counts a message as contact only where no call is possible', () => {
    sideBySide({ anonymous: true, phone: true }).follow([[inPost('handler', 'A'), asked('accept')], [inPost('leader', 'A'), asked('writeToCitizen')]])
    expect(led).toContain('writeToCitizen to contacted')
  })

  it('has by now taken every row of the table from every phase and to every phase it names', () => {
    const every = commands.flatMap((name) => [...rowOf(name).from.map((phase) => `${name} in ${phase}`), ...rowOf(name).to.map((phase) => `${name} to ${phase}`)])
    expect(every.filter((one) => !taken.has(one) && !led.has(one))).toEqual([])
  })
})
