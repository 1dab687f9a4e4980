import { describe, expect, it } from '@jest/globals'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { badLevels } from '@haochaping/shared/indicators/counts.ts'
import { eventFaults } from '../../export/eventFaults.ts'
import { exportedEvent } from '../../export/exportedEvent.ts'
import { anEvent, aRating, aScene, rightNow, testKeys } from '../../testing/given.ts'
import { record } from '../ledger.ts'
import { rate } from '../rate.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import { tallyOf } from '../figures/tally.ts'
import { canaryAgency, isCanary } from './isCanary.ts'
import { retire, verdictIn } from './retire.ts'

const rated = (agencyCode: string, level: (typeof badLevels)[number] = 'veryDissatisfied'): ServiceEvent => {
  const event = anEvent({ agencyCode })
  const after = rate(event, aRating(event, { level, words: '自检' }), aScene())
  if (isRefusal(after)) throw new Error(after.refused)
  return after
}
const passed = { verdict: 'passed' } as const
const later = '2026-11-21T02:45:00.000Z'
const faultsOf = (event: ServiceEvent) => eventFaults(exportedEvent(event, { words: true }), testKeys.receiptKey)

describe('a test 差评 that has done its service', () => {
  it('bears a code that no agency can have', () => {
    expect(['CANARY', 'CANARY-', canaryAgency('mobile'), canaryAgency('qrCode')].map(isCanary)).toEqual([true, true, true, true])
    expect(['11330100002489655T', '', 'CANARYS', 'AGENCY-LAND', 'canary-mobile'].map(isCanary)).toEqual([false, false, false, false, false])
  })

  it('never had a timer, unlike any other ticket', () => {
    const kinds = (event: ServiceEvent) => event.effects.map(({ kind }) => kind)
    expect([kinds(rated(canaryAgency('mobile'))), kinds(rated('AGENCY-LAND'))]).toEqual([['notifyHandler', 'recount'], ['notifyHandler', 'recount', 'tick']])
  })

  it.each(badLevels)('leaves the count of %s, stops its clocks, owes a recount alone, and its ledger says what was found out', (level) => {
    const before = rated(canaryAgency('mobile'), level)
    const after = retire(before, { verdict: 'failed', stage: 'notice' }, later)
    expect([tallyOf(before).state, tallyOf(after).state]).toEqual(['rated', 'excluded'])
    expect(after.effects).toMatchObject([{ kind: 'recount', dueAt: later }])
    expect(after.outcome).toMatchObject({ ticket: { phase: 'excluded', at: later } })
    expect(after.outcome.state === 'rated' && after.outcome.ticket?.clocks.map(({ state }) => state)).toEqual(Array(4).fill('stopped'))
    expect([verdictIn(before), verdictIn(after), after.ledger.at(-1)?.actor]).toEqual([undefined, { verdict: 'failed', stage: 'notice' }, 'system'])
    expect([faultsOf(before), faultsOf(after)]).toEqual([[], []])
  })

  it('is over where nobody could rate it, and where a rating came to no ticket', () => {
    const unrated = retire(anEvent({ agencyCode: canaryAgency('qrCode') }), passed, rightNow)
    expect([unrated.outcome, unrated.effects.map(({ kind }) => kind), faultsOf(unrated)]).toEqual([{ state: 'unrated', closedAt: rightNow }, ['recount'], []])
    const { outcome, ...event } = anEvent({ agencyCode: canaryAgency('qrCode'), policy: 'dezhou-2020@1' })
    const bare = rate({ ...event, outcome }, aRating({ ...event, outcome }, { level: 'satisfied' }), aScene())
    if (isRefusal(bare)) throw new Error(bare.refused)
    expect(faultsOf(retire(bare, passed, later))).toEqual([])
  })

  it('is retired once: what was found out first stands', () => {
    const once = retire(rated(canaryAgency('mobile')), passed, later)
    expect(retire(once, { verdict: 'failed', stage: 'author' }, later)).toBe(once)
  })

  it('is no way to get rid of a citizen\'s: none is retired, and an export shows one that claims to be', () => {
    const real = rated('AGENCY-LAND')
    expect(() => retire(real, passed, later)).toThrow('only the canary')
    const forged: ServiceEvent = { ...retire({ ...real, facts: { ...real.facts, agencyCode: canaryAgency('mobile') } }, passed, later), facts: real.facts }
    expect(faultsOf(forged).map(({ why }) => why)).toEqual(['ticketDiffers'])
    const merelySaid = { ...real, ledger: record(real.ledger, { at: later, actor: 'system', fact: 'retired', data: passed }, real.policy) }
    expect([tallyOf(merelySaid).state, faultsOf(merelySaid)]).toEqual(['rated', []])
  })
})
