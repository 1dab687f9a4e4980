import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { ReceiptSealed } from '@haochaping/shared/schemas/proveInSeal.ts'
import type { SealProof } from '@haochaping/shared/schemas/proveInSeal.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { isUnderRoot } from '../domain/seal/sealProof.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { atSecond, grown, received, sealedUntil } from '../testing/sealStory.ts'
import { aBadRating, atWork, does } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { ask } from '../testing/when.ts'
import { sealDays } from './sealDays.ts'

const day = LocalDate.parse('2026-11-22')

describe('the proof that a rating is under the seal of its day', () => {
  const database = givenADatabase()
  let city: City
  let early: Story
  let story: Story
  const proven = async (receipt: unknown): Promise<ReceiptSealed> =>
    ReceiptSealed.parse((await ask(city, { verb: 'proveInSeal', body: { receipt } })).body)
  const receiptOf = async ({ eventId }: Story): Promise<Receipt> => {
    const event = must(await city.rooms.events.load(eventId))
    if (event.outcome.state !== 'rated') throw new Error('the story begins with a rating')
    return event.outcome.rating.receipt
  }
  const proof = async (receipt: Receipt): Promise<SealProof> => {
    const told = await proven(receipt)
    if (told.state !== 'sealed') throw new Error(told.state)
    return told.proof
  }

  beforeAll(async () => {
    city = aCity(database.table())
    early = await aBadRating(city)
    await sealDays(city.rooms)
    atSecond(city, day, 36_000)
    for (let others = 0; others < 5; others += 1) await received(city)
    story = await aBadRating(city)
    city.clock.advance(60)
    expect((await does(story, await atWork(city, `handler:${story.unit}`), { command: 'accept' })).status).toBe(200)
  })

  it('is not there while the day lasts, nor for a day before the sealing began', async () => {
    expect(await proven(await receiptOf(story))).toEqual({ state: 'notYet', day })
    expect(await proven(await receiptOf(early))).toEqual({ state: 'before', day: addDays(day, -1) })
  })

  it('leads from the receipt alone, over what followed that day, to the root that is published', async () => {
    await sealedUntil(city, addDays(day, 1))
    const receipt = await receiptOf(story)
    const told = await proof(receipt)
    expect(told.seal).toEqual(await city.rooms.seals.load(day))
    expect(told.entries.map(({ fact }) => fact)).toEqual(['ticketOpened', 'handlerNotified', 'counted', 'accepted'])
    expect(told.path.length).toBeGreaterThan(1)
    expect(isUnderRoot(receipt, told)).toBe(true)
  })

  it.each<[string, (receipt: Receipt, told: SealProof) => [Receipt, SealProof]]>([
    ['another rating', ({ content, ...receipt }, told) => [{ ...receipt, content: { ...content, ledger: { ...content.ledger, hash: 'f'.repeat(64) } } }, told]],
    ['another service', ({ content, ...receipt }, told) => [{ ...receipt, content: { ...content, eventId: `${'A'.repeat(22)}-1` } }, told]],
    ['another day', ({ content, ...receipt }, told) => [{ ...receipt, content: { ...content, ratedAt: '2026-11-23T02:00:00.000Z' } }, told]],
    ['another root', (receipt, told) => [receipt, { ...told, seal: { ...told.seal, root: '0'.repeat(64) } }]],
    ['a step less', (receipt, told) => [receipt, { ...told, path: told.path.slice(1) }]],
    ['an entry less', (receipt, told) => [receipt, { ...told, entries: told.entries.slice(0, -1) }]],
    ['an entry that was changed', (receipt, told) => [receipt, { ...told, entries: told.entries.map((entry, at) => (at === 0 ? { ...entry, data: {} } : entry)) }]]
  ])('proves nothing with %s', async (_, change) => {
    const receipt = await receiptOf(story)
    expect(isUnderRoot(...change(receipt, await proof(receipt)))).toBe(false)
  })

  it('is refused to a receipt that is not ours, and says so where the record no longer fits the seal', async () => {
    const receipt = await receiptOf(story)
    expect(await proven({ ...receipt, signature: 'A'.repeat(86) })).toEqual({ state: 'noMatch' })
    expect(await proven({ ...receipt, keyId: 'nobody' })).toEqual({ state: 'noMatch' })
    const before = must(await city.rooms.events.load(story.eventId))
    expect(await city.rooms.events.save(before, grown(before, '2026-11-22T15:59:59.999Z'))).toBe(true)
    expect(await proven(receipt)).toEqual({ state: 'differs', day })
  })
})
