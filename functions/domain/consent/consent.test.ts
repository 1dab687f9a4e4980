import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { consentAnswers } from '@haochaping/shared/schemas/recordConsent.ts'
import type { ConsentAnswer } from '@haochaping/shared/schemas/recordConsent.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { rightNow } from '../../testing/given.ts'
import { consentFacts } from './consentEntry.ts'
import type { ConsentEntry } from './consentEntry.ts'
import { entriesKept, noConsents, withEntries } from './consentLedger.ts'
import type { ConsentLedger } from './consentLedger.ts'
import { reported } from './reported.ts'
import { reaches, stockOf } from './stockOf.ts'

type What = ConsentEntry['what']
const entry = (what: What, key: string): ConsentEntry => ({ what, kind: 'result', key, at: rightNow })
const after = (...facts: What[]): ConsentLedger => facts.reduce((ledger, what, n) => withEntries(ledger, [entry(what, `k${n}`)]), noConsents)
const told = (ledger: ConsentLedger, answer: Omit<ConsentAnswer, 'kind'>, longTerm: ['result'] | [] = []) =>
  reported(ledger, { reportId: 'r', answers: [{ kind: 'result', ...answer }], at: rightNow, longTerm })

describe('consent is stock', () => {
  it.each<[string, What[], ReturnType<typeof stockOf>]>([
    ['nothing was asked yet', [], { left: 0, refused: false }],
    ['grants add up', ['granted', 'granted', 'granted'], { left: 3, refused: false }],
    ['a message takes one', ['granted', 'granted', 'spent'], { left: 1, refused: false }],
    ['a no takes nothing that was granted before', ['granted', 'refused'], { left: 1, refused: true }],
    ['a yes after a no is a yes', ['refused', 'granted'], { left: 1, refused: false }],
    ['a barred template', ['banned'], { left: 0, refused: true }],
    ['to keep a choice is no grant by itself', ['alwaysKeep'], { left: 0, refused: false }],
    ['each silent answer after it is', ['granted', 'alwaysKeep', 'granted'], { left: 2, refused: false }],
    ['the platform says there is none', ['granted', 'granted', 'corrected'], { left: 0, refused: false }],
    ['she turned it off', ['granted', 'granted', 'withdrawn'], { left: 0, refused: true }],
    ['a long-term right is not used up', ['longTermGranted', 'spent', 'spent'], { left: 'unlimited', refused: false }],
    ['a long-term right ends', ['longTermGranted', 'spent', 'longTermWithdrawn'], { left: 0, refused: true }],
    ['a long-term right is corrected', ['longTermGranted', 'corrected'], { left: 0, refused: false }],
    ['a message that went out before its grant was heard of', ['spent', 'granted'], { left: 0, refused: false }]
  ])('%s', (_, facts, stock) => {
    expect(stockOf(after(...facts), 'result')).toEqual(stock)
  })

  it('keeps the kinds apart', () => {
    const ledger = after('granted')
    expect(templateKinds.map((kind) => stockOf(ledger, kind).left)).toEqual([1, 0, 0])
  })

  it('counts the same occasion once, and two occasions twice', () => {
    const once = withEntries(noConsents, [entry('granted', 'a'), entry('granted', 'a')])
    expect(withEntries(once, [entry('granted', 'a')])).toBe(once)
    expect(stockOf(withEntries(once, [entry('granted', 'b')]), 'result').left).toBe(2)
    const sent = withEntries(once, [entry('spent', 'copy')])
    expect(withEntries(sent, [entry('spent', 'copy')])).toBe(sent)
  })

  it.each<[ConsentAnswer['answer'], boolean, What[]]>([
    ['accept', false, ['granted', 'alwaysKeep']], ['reject', false, ['refused', 'alwaysKeep']], ['ban', false, ['banned']], ['filter', false, []],
    ['accept', true, ['longTermGranted', 'alwaysKeep']], ['reject', true, ['longTermWithdrawn', 'alwaysKeep']]
  ])('writes down a report that says %s (long-term: %s)', (answer, longTerm, facts) => {
    expect(told(noConsents, { answer, always: true }, longTerm ? ['result'] : []).entries.map(({ what }) => what)).toEqual(facts)
  })

  it('takes a report once, also when its repeat says something else', () => {
    const first = told(noConsents, { answer: 'reject' })
    expect(told(first, { answer: 'accept' })).toBe(first)
  })

  it('takes the first of two answers about one kind', () => {
    const answers = (['reject', 'accept'] as const).map((answer) => ({ kind: 'result', answer } as const))
    expect(reported(noConsents, { reportId: 'r', answers, at: rightNow, longTerm: [] }).entries.map(({ what }) => what)).toEqual(['refused'])
  })

  it('reaches whoever said yes last and has something left', () => {
    expect([[], ['granted'], ['granted', 'refused'], ['granted', 'spent'], ['longTermGranted']].map((facts) => reaches(after(...facts as What[]), 'result'))).toEqual([false, true, false, false, true])
  })
})

const anEntry: fc.Arbitrary<ConsentEntry> = fc.record({
  what: fc.constantFrom(...consentFacts), kind: fc.constantFrom(...templateKinds), key: fc.string({ maxLength: 2 }), at: fc.constant(rightNow)
})

describe('whatever happens to consent', () => {
  it('the stock is never negative, and never more than grants less what was sent on them', () => {
    fc.assert(fc.property(fc.array(anEntry, { maxLength: 60 }), fc.constantFrom(...templateKinds), (entries, kind) => {
      let [ledger, grants, sent] = [noConsents, 0, 0]
      for (const one of entries) {
        const before = stockOf(ledger, kind)
        const next = withEntries(ledger, [one])
        if (next !== ledger && one.kind === kind && one.what === 'granted') grants += 1
        if (next !== ledger && one.kind === kind && one.what === 'spent' && before.left !== 'unlimited') sent += 1
        ledger = next
        const { left } = stockOf(ledger, kind)
        if (left === 'unlimited') continue
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(Math.max(0, grants - sent))
      }
    }))
  })

  it('telling all of it a second time changes nothing', () => {
    fc.assert(fc.property(fc.array(anEntry, { maxLength: entriesKept }), (entries) => {
      const once = withEntries(noConsents, entries)
      expect(withEntries(once, entries)).toBe(once)
    }))
  })

  it('a ledger that was folded has the stock of one that was not, and stays small', () => {
    const unique = fc.array(anEntry, { minLength: entriesKept, maxLength: 3 * entriesKept }).map((entries) => entries.map((one, n) => ({ ...one, key: String(n) })))
    fc.assert(fc.property(unique, (entries) => {
      const folded = entries.reduce((ledger, one) => withEntries(ledger, [one]), noConsents)
      expect(folded.entries.length).toBeLessThanOrEqual(entriesKept)
      for (const kind of templateKinds) expect(stockOf(folded, kind)).toEqual(stockOf({ ...noConsents, entries }, kind))
    }), { numRuns: 30 })
  })

  it('a report leads to as much stock as it has yeses, however often it is told', () => {
    const answers = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...templateKinds), answer: fc.constantFrom(...consentAnswers) }), { selector: ({ kind }) => kind, minLength: 1 })
    fc.assert(fc.property(answers, fc.integer({ min: 1, max: 4 }), (said, times) => {
      const ledger = Array.from({ length: times }).reduce((before: ConsentLedger) => reported(before, { reportId: 'r', answers: said, at: rightNow, longTerm: [] }), noConsents)
      const left = templateKinds.map((kind) => stockOf(ledger, kind).left)
      expect(left).toEqual(templateKinds.map((kind) => said.some((one) => one.kind === kind && one.answer === 'accept') ? 1 : 0))
    }))
  })
})
