import { beforeAll, describe, expect, it } from '@jest/globals'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { randomUUID } from 'node:crypto'
import { sweep } from '../flows/sweep.ts'
import { eventKey } from '../storage/keys.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { asFile, exported, exportSource, inPieces, resealed } from '../testing/exported.ts'
import { testKeys } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does, says } from '../testing/story.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { checkExport } from './checkExport.ts'
import type { ExportedDay, ExportedEvent } from './exportLine.ts'
import type { ExportVerdict } from './exportWalk.ts'

const checked = (lines: readonly string[], keyNamed = testKeys.receiptKey): Promise<ExportVerdict> => checkExport(inPieces(asFile(lines)), { keyNamed })

describe('an export', () => {
  const database = givenADatabase()
  let city: City
  let [lines, whole]: [string[], string[]] = [[], []]
  let story: Awaited<ReturnType<typeof aBadRating>>

  const unitDoes = async (act: Parameters<typeof does>[2]) => expect((await does(story, await atWork(city, `handler:${story.unit}`), act)).status).toBe(200)

  beforeAll(async () => {
    city = aCity(database.table())
    story = await aBadRating(city, { anonymous: true })
    await unitDoes({ command: 'accept' })
    await unitDoes({ command: 'writeToCitizen', words: '想再核实一下当天的情况。' })
    await unitDoes({ command: 'rectifyNow', plan: '今天就把清单补全' })
    await unitDoes({ command: 'rectify', summary: '清单已经补全并公示', photos: [] })
    await unitDoes({ command: 'reply', words: '清单已补全，抱歉让您久等。', confirmed: ['complaint', 'done', 'when', 'whom'] })
    expect((await says(story, { command: 'judge', verdict: 'not', words: '还是一样', photos: [] })).status).toBe(200)
    expect((await says(story, { command: 'rateAgain', level: 'satisfied', words: '后来好了', photos: [] })).status).toBe(200)
    const person = randomUUID()
    const { body } = await reported(city, [aHallEntry({ certKey: person }), aHallEntry({ certKey: randomUUID() })])
    const { eventId } = must((body['results'] as { eventId: string }[])[0])
    const rating = { ratingId: randomUUID(), eventId, level: 'verySatisfied', reasons: ['510'], anonymous: false, channel: 'mobile' }
    expect((await ask(city, { verb: 'submitRating', token: await signedIn(city, `citizen:${person}`), body: rating })).status).toBe(200)
    await sweep(city.rooms)
    await sweep(city.rooms)
    const source = await exportSource(city, database.table());
    [lines, whole] = [await exported(source), await exported(source, true)]
  })

  const parsed = <T>(line: string | undefined): T => JSON.parse(line ?? 'null') as T // lines of our own making
  const lineOf = (all: readonly string[], eventId: string) => all.findIndex((line) => parsed<{ eventId?: string }>(line).eventId === eventId)
  /** The export with one line changed, under an end that fits it. */
  const forged = (all: readonly string[], at: number, change: (line: string) => string) => resealed(all.map((line, index) => (index === at ? change(line) : line)))
  const inEvent = (change: (event: ExportedEvent) => unknown) => (line: string) => JSON.stringify(change(parsed<ExportedEvent>(line)))

  it('holds, with and without words, and says what was looked at', async () => {
    for (const all of [lines, whole]) {
      const { first, ...verdict } = await checked(all)
      expect(first).toBeUndefined()
      expect(verdict).toMatchObject({ events: 3, ratings: 2, receipts: 2, days: 2, unsettled: 0, unreadable: 0, sealed: true, faults: 0 })
    }
  })

  it('names nobody, and says nothing that anybody wrote unless it is asked to', () => {
    for (const name of ['陈秀兰', '李敏', '10000000001', must(city.rooms.keys.index('name', '陈秀兰'))]) expect(asFile(whole).includes(name)).toBe(false)
    for (const words of ['等了三个月没有人管', '清单', '还是一样', '后来好了']) {
      expect([asFile(lines).includes(words), asFile(whole).includes(words)]).toEqual([false, true])
    }
    const { rating, said } = parsed<ExportedEvent>(lines[lineOf(lines, story.eventId)])
    expect(rating).not.toHaveProperty('salt')
    expect(said.map(({ where }) => where).toSorted()).toEqual([
      'again.said', 'ticket.rounds.0.attempts.0.note', 'ticket.rounds.0.reply', 'ticket.rounds.0.verdict.said', 'ticket.rounds.0.way.said', 'ticket.rounds.0.works.0'
    ])
  })

  it('names the broken entry when anything in a ledger was changed, even by whoever can sign the file', async () => {
    const at = lineOf(lines, story.eventId)
    const part = must(lines[at])
    const [from, to] = [part.indexOf('"ledger":[') + 10, part.lastIndexOf('],"uncounted"') - 1]
    const { ledger } = parsed<ExportedEvent>(part)
    await fc.assert(fc.asyncProperty(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 127 }), async (place, change) => {
      const letter = String.fromCharCode(part.charCodeAt(place) ^ change)
      const spoilt = part.slice(0, place) + letter + part.slice(place + 1)
      if (same(part, spoilt) || letter === '\n') return
      const { faults, first } = await checked(forged(lines, at, () => spoilt))
      expect(faults).toBeGreaterThan(0)
      expect(first?.line).toBe(at + 1)
      if (first?.why === 'ledgerBroken') expect(first.position).toBe(entryAt(ledger, place - from))
    }), { numRuns: 300 })
  })

  it('shows a flipped byte anywhere', async () => {
    const bytes = asFile(lines)
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const spoilt = Buffer.from(bytes)
      spoilt[place] = must(spoilt[place]) ^ change
      const { faults, sealed } = await checkExport(inPieces(spoilt, 777), { keyNamed: testKeys.receiptKey })
      const changesNothing = place === bytes.length - 1 && [0x20, 0x09, 0x0d].includes(must(spoilt[place]))
      expect(faults > 0 || !sealed || changesNothing).toBe(true)
    }), { numRuns: 300 })
  })

  it.each<[string, string, (event: ExportedEvent) => unknown]>([
    ['ratingDiffers', 'another level', (event) => ({ ...event, rating: { ...event.rating, level: 'satisfied' } })],
    ['contentDiffers', 'other words', (event) => ({ ...event, rating: { ...event.rating, words: '很好' } })],
    ['contentDiffers', 'another reason', (event) => ({ ...event, rating: { ...event.rating, reasons: ['109'] } })],
    ['receiptDiffers', 'a receipt of another day', (event) => ({ ...event, facts: { ...event.facts, servedOn: '2026-11-19' } })],
    ['receiptForged', 'a receipt signed by somebody else', (event) => ({ ...event, rating: { ...event.rating, receipt: { ...event.rating?.receipt, signature: 'A'.repeat(86) } } })],
    ['ratingNotInLedger', 'a rating that is gone', ({ rating: _, ...event }) => event],
    ['saidDiffers', 'another reply', (event) => ({ ...event, said: event.said.map((said) => ({ ...said, words: '一切正常' })) })],
    ['saidNotInLedger', 'a reply with a hash of its own', (event) => ({ ...event, said: event.said.map((said) => ({ ...said, hash: '0'.repeat(64) })) })],
    ['tallyDiffers', 'a level counted as another', (event) => ({ ...event, tally: { ...event.tally, level: 'satisfied' } })],
    ['ticketDiffers', 'a ticket that was never reopened', (event) => ({ ...event, ticket: { ...event.ticket, round: 1 } })],
    ['ticketDiffers', 'a ticket that is gone', ({ ticket: _, ...event }) => event],
    ['ledgerBroken', 'an entry less', (event) => ({ ...event, ledger: event.ledger.filter((_, at) => at !== 2) })],
    ['ledgerEmpty', 'no ledger', (event) => ({ ...event, ledger: [] })]
  ])('shows %s: %s', async (why, _, change) => {
    const at = lineOf(whole, story.eventId)
    const { first } = await checked(forged(whole, at, inEvent(change)))
    expect(first).toMatchObject({ line: at + 1, eventId: story.eventId, why })
  })

  it('shows figures that were not made from the events, or that are not there', async () => {
    const at = lines.findIndex((line) => parsed<ExportedDay>(line).kind === 'day')
    const day = parsed<ExportedDay>(lines[at])
    const better = forged(lines, at, () => JSON.stringify({ ...day, figures: { ...day.figures, counts: { events: 9 } } }))
    expect((await checked(better)).first).toMatchObject({ line: at + 1, why: 'dayDiffers', agencyCode: day.agencyCode, day: day.day })
    const { figures: _, ...bare } = day
    expect((await checked(forged(lines, at, () => JSON.stringify(bare)))).first).toMatchObject({ why: 'dayMissing' })
    expect((await checked(resealed(lines.filter((__, index) => index !== at)))).first).toMatchObject({ why: 'dayMissing' })
    expect((await checked(resealed([...lines.slice(0, at), must(lines[at]), ...lines.slice(at)]))).first).toMatchObject({ why: 'dayTwice' })
  })

  it('shows an event that was taken out, a file that was cut short or added to, and a seal of somebody else', async () => {
    const without = lines.filter((_, at) => at !== lineOf(lines, story.eventId))
    expect((await checked(without)).faults).toBeGreaterThanOrEqual(3)
    expect((await checked(lines.slice(0, -1))).first).toMatchObject({ why: 'endMissing' })
    expect((await checked([...lines, must(lines[0])])).first).toMatchObject({ why: 'outOfPlace' })
    expect((await checked(lines.slice(1))).first).toMatchObject({ line: 1, why: 'notAnExport' })
    const end = parsed<Record<string, unknown>>(lines.at(-1))
    expect((await checked([...lines.slice(0, -1), JSON.stringify({ ...end, signature: 'A'.repeat(86) })])).first).toMatchObject({ why: 'endForged' })
    expect(await checked(lines, () => undefined)).toMatchObject({ faults: 0, sealed: false, receipts: 0 })
  })

  it('compares no day that is still to be counted, and no day that moved under it', async () => {
    const { body } = await reported(city, [aHallEntry({ deptCode: 'AGENCY-MOVING', certKey: randomUUID() })])
    expect(body['results']).toMatchObject([{ outcome: 'received' }])
    const owed = await checked(await exported(await exportSource(city, database.table())))
    expect(owed).toMatchObject({ events: 4, days: 3, unsettled: 1, faults: 0 })
    await sweep(city.rooms)
    expect(await checked(await exported(await exportSource(city, database.table())))).toMatchObject({ events: 4, days: 3, unsettled: 0, faults: 0 })
  })

  it('names a record that cannot be read', async () => {
    const table = database.table()
    const before = must(await city.rooms.events.load(story.eventId))
    const change = (name: 'effects' | 'version', value: unknown) => table.client.send(new UpdateCommand({
      TableName: table.name, Key: eventKey(story.eventId), UpdateExpression: `SET ${name} = :value`, ExpressionAttributeValues: { ':value': value }
    }))
    for (const name of ['effects', 'version'] as const) {
      await change(name, 'spoilt')
      const verdict = await checked(await exported(await exportSource(city, table)))
      await change(name, before[name])
      expect(verdict).toMatchObject({ unreadable: 1, unsettled: 1, faults: 1, first: { why: 'unreadable' } })
    }
  })
})

const same = (a: string, b: string): boolean => {
  try {
    return isDeepStrictEqual(JSON.parse(a), JSON.parse(b))
  } catch {
    return false
  }
}

/** The position of the ledger entry that so many letters of the written ledger lead into. */
const entryAt = (ledger: ExportedEvent['ledger'], letters: number): number =>
  ledger.findIndex((_, at) => letters <= JSON.stringify(ledger.slice(0, at + 1)).length - 2) + 1
