import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isBad, levels } from '@haochaping/shared/standard/levels.ts'
import { reasonCatalogue } from '@haochaping/shared/standard/reasonCatalogue.ts'
import { reasonsFor } from '@haochaping/shared/standard/reasonsFor.ts'
import { anEvent, aRating, aScene, testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { firstBreak } from './ledger.ts'
import { contentHash } from './rating.ts'
import { rate } from './rate.ts'
import { signatureHolds } from './receipt.ts'
import { duesOf } from './rectification/duesOf.ts'
import type { ServiceEvent } from './serviceEvent.ts'

const publicKey = must(testKeys.receiptKey(testKeys.receiptSigner.keyId))
const rated = (event: ServiceEvent) => {
  if (event.outcome.state !== 'rated') throw new Error('it was rated')
  return event.outcome
}

/** Any rating that the rules allow: a level, some of its own reasons, words or none. */
const lawful = fc.constantFrom(...levels).chain((level) => fc.record({
  level: fc.constant(level),
  reasons: fc.subarray(reasonsFor(level).map(({ code }) => code)),
  words: fc.option(fc.string({ maxLength: 500, unit: 'binary' }), { nil: undefined }),
  anonymous: fc.boolean()
})).map(({ words, ...rest }) => ({ ...rest, ...(words === undefined ? {} : { words }) }))
  .filter(({ level, reasons, words }) => !isBad(level) || reasons.length > 0 || Boolean(words?.trim()))

describe('a rating', () => {
  it('of any level is taken, stands in the ledger, and has a receipt that its holder can check', () => {
    fc.assert(fc.property(lawful, (asked) => {
      const event = anEvent()
      const after = rate(event, aRating(event, asked), aScene())
      if ('refused' in after) throw new Error(after.refused)
      const { rating, ticket } = rated(after)
      expect(firstBreak(after.ledger)).toBeUndefined()
      expect(signatureHolds(rating.receipt, publicKey)).toBe(true)
      const { content } = rating.receipt
      expect(after.ledger[content.ledger.position - 1]).toMatchObject({ fact: 'rated', hash: content.ledger.hash, data: { content: content.contentHash } })
      expect(content.contentHash).toBe(contentHash(rating))
      expect(Boolean(ticket)).toBe(isBad(asked.level))
      expect(after.effects.map(({ kind }) => kind)).toEqual(isBad(asked.level) ? ['notifyHandler', 'recount', 'tick'] : ['recount'])
    }), { numRuns: 200 })
  })

  it('takes the same members whatever the level: none is harder to give', () => {
    const event = anEvent()
    const asMuch = levels.map((level) => rate(event, aRating(event, { level, reasons: [must(reasonsFor(level)[0]).code] }), aScene()))
    expect(asMuch.every((after) => !('refused' in after))).toBe(true)
  })

  it('is refused with any reason that is not an active option of its level', () => {
    fc.assert(fc.property(fc.constantFrom(...levels), fc.constantFrom(...reasonCatalogue), (level, reason) => {
      const event = anEvent()
      const after = rate(event, aRating(event, { level, reasons: [reason.code] }), aScene())
      const fits = reason.level === level && reason.status === 'active'
      expect('refused' in after ? after.refused : 'taken').toBe(fits ? 'taken' : 'reasonOfOtherLevel')
    }))
  })

  it('shows any change of what the receipt says', () => {
    const event = anEvent()
    const { rating: { receipt } } = rated(rate(event, aRating(event, { level: 'veryDissatisfied', reasons: ['110'] }), aScene()) as ServiceEvent)
    const forged = { ...receipt, content: { ...receipt.content, level: 'verySatisfied' as const } }
    expect(signatureHolds(forged, publicKey)).toBe(false)
    const { signature } = receipt
    for (let at = 0; at < signature.length - 1; at += 1) { // the last character also has bits that no byte has
      const other = signature[at] === 'A' ? 'B' : 'A'
      expect(signatureHolds({ ...receipt, signature: `${signature.slice(0, at)}${other}${signature.slice(at + 1)}` }, publicKey)).toBe(false)
    }
  })

  it('trims words and takes blank ones as none', () => {
    const event = anEvent()
    const words = (text: string) => rated(rate(event, aRating(event, { words: text }), aScene()) as ServiceEvent).rating.words
    expect([words('  很快 '), words(' \n ')]).toEqual(['很快', undefined])
  })

  it('dates the steps of a bad one by the policy its case began under, and sets a timer to the first thing its clocks bring', () => {
    const event = anEvent()
    const { effects, outcome } = rate(event, aRating(event, { level: 'dissatisfied', reasons: ['208'] }), aScene()) as ServiceEvent
    const ticket = must(outcome.state === 'rated' ? outcome.ticket : undefined)
    expect(duesOf(ticket)).toMatchObject({ contact: { provisional: false }, rectify: { on: '2026-12-07' } })
    expect(ticket).toMatchObject({ phase: 'received', firstOwner: event.facts.agencyCode, agencyCode: event.facts.agencyCode, hands: 1, round: 1, turn: 0 })
    expect(effects.filter(({ kind }) => kind === 'tick').map(({ dueAt }) => dueAt)).toEqual(['2026-11-23T01:00:00.000Z'])
  })
})
