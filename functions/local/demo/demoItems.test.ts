import { describe, expect, it } from '@jest/globals'
import { addSeconds, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { excludedCounts, sumOf, together } from '@haochaping/shared/indicators/counts.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { casesOfPeople } from '../../demo/casesOfPeople.ts'
import { casesOfTickets } from '../../demo/casesOfTickets.ts'
import { demoCity } from '../../demo/demoCity.ts'
import type { DemoEvent } from '../../demo/demoEvent.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import { AgencyDay } from '../../domain/figures/agencyDay.ts'
import { panelBox, personBox, supervisorsBox, unitBox } from '../../domain/boxOf.ts'
import { nextDue } from '../../domain/effect.ts'
import { KeptMessage } from '../../domain/keptMessage.ts'
import { firstBreak } from '../../domain/ledger.ts'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import { personKey } from '../../identity/personKey.ts'
import { staffKeyOf } from '../../identity/staffSession.ts'
import { entryFacts } from '../../intake/entryFacts.ts'
import { fromItem } from '../../storage/dynamo/eventItem.ts'
import { testKeys } from '../../testing/given.ts'
import { must } from '../../testing/must.ts'
import { ticketOf } from '../../testing/ticketActs.ts'
import { demoItems } from './demoItems.ts'
import { demoServiceEvent } from './demoServiceEvent.ts'

const worked = (day: LocalDate): boolean => isWorkday(shippedCalendar, day).workday
/** A Sunday, the first and second workday after Spring Festival, after National Day, and a year not loaded. */
const starts = ['2026-11-22', '2026-02-24', '2026-02-25', '2026-10-09', '2026-10-15', '2027-01-04']
const at = (today: string) => `${today}T02:00:00.000Z`
const rated = (one: DemoEvent): one is Extract<DemoEvent, { fate: 'rated' }> => one.fate === 'rated'

it('holds no entry that the intake would refuse, at the volume of a real hall', () => {
  const city = demoCity({ today: LocalDate.parse('2026-11-22'), days: 8, perDay: 3000, isWorkday: worked })
  const refused = new Set<string>()
  for (const { entry } of city) {
    const facts = entryFacts(entry, '2026-11-22T02:00:00.000Z', 'gbt39046')
    if ('fields' in facts) refused.add(facts.fields.join())
  }
  expect([...refused]).toEqual([])
})

describe.each(starts)('the demo city loaded on %s', (today) => {
  const items = [...demoItems({ days: 8, perDay: 60 }, testKeys, at(today))]
  const events = items.filter(({ eventId }) => eventId !== undefined).map(fromItem)
  const tickets = events.filter(({ outcome }) => outcome.state === 'rated' && outcome.ticket)

  it('has no two items under one key and none beyond 100 kB', () => {
    expect(items.length).toBeGreaterThan(480)
    expect(new Set(items.map(({ pk, sk }) => `${String(pk)} ${String(sk)}`)).size).toBe(items.length)
    expect(items.filter((item) => JSON.stringify(item).length > 100_000)).toEqual([])
  })

  it('holds only whole events whose ledger verifies, with nothing due before now', () => {
    expect(events.filter(({ ledger }) => firstBreak(ledger) !== undefined)).toEqual([])
    expect(events.filter(({ effects }) => (nextDue(effects) ?? '9') <= at(today))).toEqual([])
    expect(events.filter(({ ledger }) => ledger.some((entry) => entry.at > at(today)))).toEqual([])
  })

  it('has tickets in every phase, several overdue, an extension, an appeal and an order to be decided', () => {
    const all = tickets.map(ticketOf)
    expect(new Set(all.map(({ phase }) => phase))).toEqual(new Set(phases))
    const overdue = all.flatMap(({ clocks }) => clocks.filter(({ state }) => state === 'overdue').map(({ step }) => step))
    for (const step of ['accept', 'contact', 'rectify']) expect(overdue).toContain(step)
    expect(all.some(({ extensions }) => extensions.some(({ state }) => state === 'asked'))).toBe(true)
    expect(all.some(({ appeal }) => appeal.state === 'asked' && appeal.hearing.at > at(today))).toBe(true)
    expect(all.some(({ orders }) => orders.some(({ state, automatic }) => state === 'open' && !automatic))).toBe(true)
    expect(new Set(all.flatMap((ticket) => (ticket.phase === 'closed' ? [ticket.end.how] : [])))).toEqual(new Set(['judged', 'noAnswer', 'concluded']))
    expect(all.some(({ round, phase }) => round > 1 && phase !== 'withSupervisor' && phase !== 'closed')).toBe(true)
  })

  it('follows every story to its end: the rules of that day allow each act', () => {
    const told = [...casesOfTickets(LocalDate.parse(today), worked), ...casesOfPeople(LocalDate.parse(today), worked)].filter(rated)
    const done = ({ ledger }: ServiceEvent) => new Set(ledger.flatMap(({ data }) => data['act'] ?? [])).size
    const cut = told.filter((one) => done(demoServiceEvent(one, testKeys, at(today)).event) !== (one.acts ?? []).length)
    expect(cut.map(({ entry }) => entry.taskName)).toEqual([])
  })

  it('lets the demo people stand where their stories say', () => {
    const phaseOf = (id: string) => {
      const key = personKey(testKeys, must(demoPeople.find((one) => one.id === id)).idNumber)
      return tickets.filter(({ keys }) => keys.person === key).map((event) => ticketOf(event).phase)
    }
    expect(['zhang-weiming', 'ma-guoqiang', 'zhou-yuting', 'wang-zhiqiang'].map(phaseOf)).toEqual([['rectifying'], ['received'], ['replied'], ['closed']])
  })

  it('puts the letters of these acts into the boxes of staff and of demo people, and into nobody else’s', () => {
    const boxes = new Set(items.filter(({ message }) => message !== undefined).map(({ sk, message }) => {
      expect(KeptMessage.safeParse(message).success).toBe(true)
      return String(sk)
    }))
    const people = demoPeople.map(({ idNumber }) => personBox(personKey(testKeys, idNumber)))
    const staff = [supervisorsBox, panelBox, ...demoStaff.flatMap(({ unit }) => [unitBox(unit, 'handler'), unitBox(unit, 'leader')])]
    expect([...boxes].filter((box) => !people.includes(box) && !staff.includes(box))).toEqual([])
    for (const box of [supervisorsBox, panelBox, must(people[1]), must(people[4])]) expect([...boxes]).toContain(box)
  })

  it('is handled by its own staff, and leaves what was excluded out of the figures by its own count', () => {
    const staff = new Set(demoStaff.map(({ id }) => staffKeyOf(testKeys, id)))
    const doers = tickets.flatMap(({ ledger }) => ledger.filter(({ actor }) => actor === 'handler' || actor === 'panel').map(({ data }) => String(data['by'])))
    expect(doers.filter((by) => !staff.has(by))).toEqual([])
    const days = items.flatMap(({ sk, figures }) => (String(sk).startsWith('DAY#') ? [AgencyDay.parse(figures)] : []))
    expect(sumOf(together(days.map(({ counts }) => counts)), excludedCounts)).toBe(tickets.filter((event) => ticketOf(event).phase === 'excluded').length)
  })
})

it('has invited who had not rated a day and three days after the service, at those times', () => {
  const today = LocalDate.parse('2026-11-22')
  const waiting = casesOfPeople(today, worked).filter(({ fate, entry }) => fate === 'awaiting' && entry.serviceTime < '2026-11-18')
  expect(waiting.length).toBeGreaterThan(0)
  for (const one of waiting) {
    const { event, letters } = demoServiceEvent(one, testKeys, at(today))
    expect(event.ledger.filter(({ fact }) => fact === 'invited').map(({ at: told }) => told)).toEqual([addSeconds(event.facts.servedAt, 86_400), '2026-11-20T15:59:59.999Z'])
    expect(letters).toHaveLength(2)
  }
})

it('holds its staff and people and nothing that happened where no event is asked for', () => {
  const items = [...demoItems({ days: 30, perDay: 0 }, testKeys, at('2026-11-22'))]
  expect(items.length).toBeGreaterThan(demoStaff.length)
  expect(items.filter(({ eventId, figures }) => eventId !== undefined || figures !== undefined)).toEqual([])
})
