import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { addDays, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { record } from '../domain/ledger.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import { daySeal } from '../domain/seal/daySeal.ts'
import { sealDays } from '../flows/sealDays.ts'
import { sweep } from '../flows/sweep.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { asFile, exported, exportSource, inPieces, resealed } from '../testing/exported.ts'
import { anEvent, testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { atSecond, grown, grows, sealedUntil } from '../testing/sealStory.ts'
import { checkExport } from './checkExport.ts'
import type { ExportedEvent, ExportEnd, ExportLine } from './exportLine.ts'
import type { AtHand } from './exportWalk.ts'
import type { Source } from './exportLines.ts'

const first = LocalDate.parse('2026-11-22')
const last = addDays(first, 4)
const checked = (lines: readonly ExportLine[], more: Pick<AtHand, 'published'> = {}) => checkExport(inPieces(asFile(resealed(lines.map((line) => JSON.stringify(line))))), { keyNamed: testKeys.receiptKey, ...more })

describe('the seals in an export', () => {
  const database = givenADatabase()
  let city: City
  let source: Source
  let lines: ExportLine[]
  const ids: string[] = []

  /** Each in an agency of its own, so that whoever takes it out can take its day's figures out too. */
  const received = async () => {
    const event = anEvent({ receivedAt: city.clock.now(), agencyCode: `AGENCY-${ids.length}` })
    await city.rooms.events.add({ ...event, effects: event.effects.filter(({ kind }) => kind === 'recount') })
    ids.push(event.eventId)
  }
  const read = async () => (await exported(source)).map((line) => JSON.parse(line) as ExportLine) // of our own making

  beforeAll(async () => {
    city = aCity(database.table())
    source = await exportSource(city, database.table())
    await sealDays(city.rooms)
    for (const days of [0, 1, 3, 4]) {
      atSecond(city, addDays(first, days), 30_000)
      await received()
      for (const id of ids) await grows(city, id)
      await sweep(city.rooms)
    }
    await sealedUntil(city, last)
    lines = await read()
  })

  const seals = () => lines.flatMap((line) => (line.kind === 'seal' ? [line.seal] : []))
  const withSeals = (changed: readonly DaySeal[]): ExportLine[] =>
    [...lines.filter(({ kind }) => kind !== 'seal' && kind !== 'end'), ...changed.map((seal) => ({ kind: 'seal' as const, seal })), { ...end(), seals: changed.length }]
  const end = (): ExportEnd => lines.at(-1) as ExportEnd // the last line is one
  const withEvent = (eventId: string, change: (event: ExportedEvent) => ExportedEvent): ExportLine[] =>
    lines.map((line) => (line.kind === 'event' && line.eventId === eventId ? change(line) : line))
  /** The seal of a day as somebody who has the key could have made it instead. */
  const resigned = (seal: DaySeal, changed: Partial<DaySeal>): DaySeal => daySeal(told({ ...seal, ...changed }), testKeys.receiptSigner)
  const told = ({ region, day, events, root, previous, at }: DaySeal) => ({ region, day, events, root, previous, at })

  it('hold, one for each day, also for one without any change, and the newest is told', async () => {
    expect(seals().map(({ day, events }) => [day, events])).toEqual([1, 2, 0, 3, 4].map((events, n) => [addDays(first, n), events]))
    const { first: fault, ...verdict } = await checked(lines)
    expect(fault).toBeUndefined()
    expect(verdict).toMatchObject({ events: 4, seals: 5, sealsSigned: 5, sealsDue: 0, newest: { day: last, events: 4 }, faults: 0, sealed: true })
  })

  it('show that a service was taken out, though everything else was made to fit', async () => {
    const [one] = ids
    const isOfIt = (line: ExportLine) => (line.kind === 'event' && line.eventId === one) || (line.kind === 'day' && line.agencyCode === 'AGENCY-0') || (line.kind === 'period' && line.place === 'AGENCY-0')
    const without = lines.filter((line) => !isOfIt(line)).map((line) => (line.kind === 'period' ? { ...line, settled: false } : line))
    const periods = without.filter(({ kind }) => kind === 'period').length
    const verdict = await checked([...without.slice(0, -1), { ...end(), events: end().events - 1, days: end().days - 1, periods }])
    expect(verdict).toMatchObject({ faults: 4, first: { why: 'sealDiffers', day: first, events: { sealed: 1, found: 0 } } })
  })

  /** The ledger written anew from some entries, so that it holds in itself. */
  const rewritten = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
    entries.reduce<LedgerEntry[]>((ledger, { at, actor, fact, data, policy }) => record(ledger, { at, actor, fact, data }, policy), [])

  it.each<[string, (ledger: LedgerEntry[]) => LedgerEntry[], string]>([
    ['left out', (ledger) => ledger.slice(0, -1), '2026-11-26'],
    ['moved to the day before', (ledger) => ledger.map((entry, at) => (at === 2 ? { ...entry, at: '2026-11-22T10:00:00.000Z' } : entry)), '2026-11-22'],
    ['changed', (ledger) => ledger.map((entry, at) => (at === 1 ? { ...entry, data: { step: 'accept' } } : entry)), '2026-11-22'],
    ['put in', (ledger) => ledger.flatMap((entry, at) => (at === 1 ? [entry, entry] : [entry])), '2026-11-22']
  ])('show that an entry was %s in a ledger written anew', async (_, change, day) => {
    const verdict = await checked(withEvent(must(ids[0]), (event) => ({ ...event, ledger: rewritten(change(event.ledger)) })))
    expect(verdict.first).toMatchObject({ why: 'sealDiffers', day })
  })

  it.each<[string, string, (all: DaySeal[]) => DaySeal[]]>([
    ['sealMissing on 2026-11-23', 'the first left out', (all) => all.slice(1)],
    ['sealMissing on 2026-11-25', 'a quiet day left out', (all) => all.filter(({ events }) => events > 0)],
    ['sealMissing on 2026-11-23', 'a day twice', (all) => [...all.slice(0, 2), ...all.slice(1)]],
    ['sealBroken on 2026-11-24', 'another seal for a day, made by whoever has the key', (all) => all.map((seal, at) => (at === 1 ? resigned(seal, { at: '2026-11-24T16:11:00.000Z' }) : seal))],
    ['sealDiffers on 2026-11-26', 'another root, made by whoever has the key', (all) => all.map((seal, at) => (at === 4 ? resigned(seal, { root: '0'.repeat(64) }) : seal))],
    ['sealDiffers on 2026-11-26', 'another number of services', (all) => all.map((seal, at) => (at === 4 ? resigned(seal, { events: 9 }) : seal))],
    ['sealForged on 2026-11-26', 'a root changed by somebody without the key', (all) => all.map((seal, at) => (at === 4 ? { ...seal, root: '0'.repeat(64) } : seal))],
    ['sealForged on 2026-11-22', 'the seals of another installation', (all) => all.map((seal) => resigned(seal, { region: '330100' }))]
  ])('show %s: %s', async (fault, _, change) => {
    const [why, day] = fault.split(' on ')
    expect((await checked(withSeals(change(seals())))).first).toMatchObject({ why, day })
  })

  it('are compared with those that were published when they were made', async () => {
    const published = (all: readonly DaySeal[]) => ({ published: new Map(all.map((seal) => [seal.day, seal])) })
    expect(await checked(lines, published(seals().slice(1)))).toMatchObject({ faults: 0, sealsCompared: 4 })
    const other = seals().map((seal) => (seal.day === last ? resigned(seal, { root: '0'.repeat(64) }) : seal))
    expect((await checked(lines, published(other))).first).toMatchObject({ why: 'sealNotPublished', day: last })
  })

  it('show the end of the chain cut off', async () => {
    expect(await checked(withSeals(seals().slice(0, -2)))).toMatchObject({ faults: 0, sealsDue: 1, newest: { day: addDays(first, 2) } })
  })

  it('show any letter changed in any of them', async () => {
    const seal = must(seals()[3])
    const text = JSON.stringify(seal)
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), async (at, change) => {
      const spoilt = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ change) + text.slice(at + 1)
      const parsed = parsedOr(spoilt)
      if (parsed === undefined || isDeepStrictEqual(parsed, seal)) return
      expect((await checked(withSeals(seals().map((one, n) => (n === 3 ? parsed as DaySeal : one))))).faults).toBeGreaterThan(0)
    }), { numRuns: 60 })
  })

  it('are those that stood when the export began: a day that is sealed meanwhile is left to the next one', async () => {
    atSecond(city, addDays(last, 1), 86_399)
    await grows(city, must(ids[0]))
    const { everything } = source
    const meanwhile: Source = {
      ...source,
      everything: {
        read: async function* () {
          for await (const found of everything.read()) yield found
          await sealedUntil(city, addDays(last, 1))
        }
      }
    }
    const slow: ExportLine[] = (await exported(meanwhile)).map((line) => JSON.parse(line) as ExportLine)
    expect(await checked(slow)).toMatchObject({ faults: 0, newest: { day: last } })
    expect(await checked(await read())).toMatchObject({ faults: 0, newest: { day: addDays(last, 1), events: 1 } })
  })

  it('show an entry that came past every gate after its day was sealed', async () => {
    const before = must(await city.rooms.events.load(must(ids[0])))
    await city.rooms.events.save(before, grown(before, '2026-11-27T15:59:59.999Z'))
    expect((await checked(await read())).first).toMatchObject({ why: 'sealDiffers', day: '2026-11-27', events: { sealed: 1, found: 1 } })
  })
})

const parsedOr = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
