import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { record } from '../domain/ledger.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import { daySeal } from '../domain/seal/daySeal.ts'
import type { ExportedDay, ExportedEvent, ExportedPeriod, ExportedSeal, ExportLine } from '../export/exportLine.ts'
import { sealDays } from '../flows/sealDays.ts'
import { sweep } from '../flows/sweep.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { exportSource, resealed } from '../testing/exported.ts'
import { testKeys } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { atSecond } from '../testing/sealStory.ts'
import { atWork, does } from '../testing/story.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { runExport } from './export.ts'
import { runVerify } from './verify.ts'

const day = LocalDate.parse('2026-11-22')
const unit = 'AGENCY-LAND'
/** Nine of fourteen are good; the two that say nothing are neither. */
const levels = [...Array<string>(6).fill('verySatisfied'), 'satisfied', 'satisfied', 'basicallySatisfied', ...Array<string>(5).fill('dissatisfied'), undefined, undefined]

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
/** The tree hash of RFC 6962, section 2.1, written once more from its text. */
const treeHash = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length === 1) return must(leaves[0])
  let cut = 1
  while (cut * 2 < leaves.length) cut *= 2
  return sha256(Buffer.of(1), treeHash(leaves.slice(0, cut)), treeHash(leaves.slice(cut)))
}
const dayIn = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)

describe('an outsider with an export and the public keys', () => {
  const database = givenADatabase()
  const folder = mkdtempSync(join(tmpdir(), 'outsider-test-'))
  const [file, keys, altered] = ['all.jsonl', 'receipt-keys.json', 'altered.jsonl'].map((name) => join(folder, name)) as [string, string, string] // three names
  let city: City
  let lines: ExportLine[]
  let later: string
  let printed: string[]
  const print = (line: string) => { printed.push(line) }
  const verified = (argv: string[]) => runVerify(argv, { readFile: (path) => readFile(path, 'utf8'), openFile: createReadStream, print, defaultKeys: keys })

  const rated = async (level: string | undefined): Promise<string> => {
    const certKey = `990100${randomUUID()}`
    const { body } = await reported(city, [aHallEntry({ certKey, deptCode: unit })])
    const { eventId } = must((body['results'] as { eventId: string }[])[0])
    if (level === undefined) return eventId
    const asked = { ratingId: randomUUID(), eventId, level, reasons: level === 'dissatisfied' ? ['208'] : [], anonymous: false, channel: 'mobile' }
    expect((await ask(city, { verb: 'submitRating', token: await signedIn(city, `citizen:${certKey}`), body: asked })).status).toBe(200)
    return eventId
  }

  /** A day of ratings; a ticket that goes on the day after, while nobody sweeps; the sweep comes back three days later. */
  beforeAll(async () => {
    city = aCity(database.table())
    await sealDays(city.rooms)
    atSecond(city, day, 36_000)
    const ids: string[] = []
    for (const level of levels) ids.push(await rated(level))
    await sweep(city.rooms)
    atSecond(city, addDays(day, 1), 36_000)
    later = must(ids[levels.indexOf('dissatisfied')])
    const story = { city, eventId: later, unit, citizen: '', signInAgain: async () => '' }
    expect((await does(story, await atWork(city, `handler:${unit}`), { command: 'accept' })).status).toBe(200)
    atSecond(city, addDays(day, 4), 36_000)
    await sweep(city.rooms)
    city.clock.advance(60)
    await sweep(city.rooms)
    writeFileSync(keys, JSON.stringify(testKeys.receiptKeys))
    const source = await exportSource(city, database.table())
    expect(await runExport(['--out', file], { open: async () => source, print: () => {} })).toBe(0)
    lines = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as ExportLine) // of our own making
  }, 480_000)
  beforeEach(() => { printed = [] })
  afterAll(() => rmSync(folder, { recursive: true }))

  const events = () => lines.filter((line): line is ExportedEvent => line.kind === 'event')
  const seals = () => lines.flatMap((line) => (line.kind === 'seal' ? [line.seal] : []))

  /** What a day comes to by the ledgers of the file, with nothing of ours but the description of a seal. */
  const reckoned = (on: string): { events: number; root: string } => {
    const heads = events().flatMap(({ eventId, ledger }) => {
      const head = ledger.findLast(({ at }) => dayIn(at) === on)
      return head ? [sha256(Buffer.of(0), JSON.stringify({ eventId, hash: head.hash, position: head.position }))] : []
    })
    return { events: heads.length, root: (heads.length === 0 ? sha256() : treeHash(heads.sort(Buffer.compare))).toString('hex') }
  }

  it('comes to the root of each day, the days that were missed and those of later changes too, and to those that are public', async () => {
    const published = (await ask(city, { verb: 'listSeals' })).body['seals'] as DaySeal[]
    expect(published.toReversed()).toEqual(seals())
    expect(seals().map((seal) => [seal.day, seal.events])).toEqual([[day, 16], [addDays(day, 1), 1], [addDays(day, 2), 0], [addDays(day, 3), 0]])
    for (const seal of seals()) expect(seal).toMatchObject(reckoned(seal.day))
  })

  it('is told by the public seals how many services changed, and nothing of any person, unit or service', async () => {
    const { status, body } = await ask(city, { verb: 'listSeals' })
    expect(status).toBe(200)
    for (const seal of body['seals'] as DaySeal[]) expect(Object.keys(seal).toSorted()).toEqual(['at', 'day', 'events', 'keyId', 'kind', 'previous', 'region', 'root', 'signature', 'version'])
    const told = JSON.stringify(body)
    const secrets = events().flatMap(({ eventId, facts, ledger }) => [eventId, facts.agencyCode, facts.agency, facts.projectNo, facts.item, ...ledger.map(({ hash }) => hash)])
    expect([...secrets, '陈秀兰', '李敏'].filter((secret) => told.includes(secret))).toEqual([])
  })

  it('comes to the published 好评率, and so does the command', async () => {
    const given = events().flatMap(({ rating }) => rating?.level ?? [])
    const bad = given.filter((level) => level === 'dissatisfied' || level === 'veryDissatisfied')
    const { whole } = (await ask(city, { verb: 'viewPublic', query: { period: '2026-11' } })).body as PublicFigures
    expect(whole).toMatchObject({ events: events().length, rated: given.length, bad: bad.length })
    expect(await verified([file])).toBe(0)
    const said = printed.join('\n')
    for (const part of ['2026-11 全区划', `好评率 ${given.length - bad.length}/${given.length}`, '好评率 9/14', '每日封存 4 天', must(seals().at(-1)).root]) expect(said).toContain(part)
  })

  type Change = (line: ExportLine) => ExportLine
  const ofEvent = (which: (event: ExportedEvent) => boolean, change: (event: ExportedEvent) => ExportedEvent): Change =>
    (line) => (line.kind === 'event' && which(line) ? change(line) : line)
  const isLater = ({ eventId }: ExportedEvent) => eventId === later
  const isUnrated = ({ rating, eventId }: ExportedEvent) => !rating && eventId === must(events().find((event) => !event.rating)).eventId
  const ofPeriod = (change: (figures: NonNullable<ExportedPeriod['figures']>) => NonNullable<ExportedPeriod['figures']>): Change =>
    (line) => (line.kind === 'period' && line.place === '990100' && line.period === '2026-11' && line.figures ? { ...line, figures: change(line.figures) } : line)
  const ofDay = (change: (figures: NonNullable<ExportedDay['figures']>) => NonNullable<ExportedDay['figures']>): Change =>
    (line) => (line.kind === 'day' && line.figures ? { ...line, figures: change(line.figures) } : line)
  const ofSeal = (change: (seal: DaySeal) => DaySeal): Change => (line: ExportLine): ExportLine | ExportedSeal =>
    (line.kind === 'seal' && line.seal.day === addDays(day, 1) ? { kind: 'seal', seal: change(line.seal) } : line)
  const anew = (ledger: readonly LedgerEntry[]): LedgerEntry[] =>
    ledger.reduce<LedgerEntry[]>((done, { at, actor, fact, data, policy }) => record(done, { at, actor, fact, data }, policy), [])
  const resigned = ({ region, day: on, events: count, previous, at }: DaySeal): DaySeal =>
    daySeal({ region, day: on, events: count, root: '0'.repeat(64), previous, at }, testKeys.receiptSigner)

  const changes: [string, Change, RegExp][] = [
    ['a level', ofEvent(isLater, (event) => ({ ...event, rating: { ...must(event.rating), level: 'verySatisfied' } })), /服务 \S+，台账第 2 条：评价与台账不一致/],
    ['what is counted of an event', ofEvent(isLater, (event) => ({ ...event, tally: { ...event.tally, level: 'verySatisfied' } })), /服务 \S+：计入统计的等级或状态与台账不一致/],
    ['the item of an event without a rating', ofEvent(isUnrated, (event) => ({ ...event, facts: { ...event.facts, item: '别的事项' } })), /服务 \S+：计入统计的等级或状态与台账不一致/],
    ['a ledger line', ofEvent(isLater, (event) => ({ ...event, ledger: event.ledger.map((entry, at) => (at === 3 ? { ...entry, at: '2026-11-22T03:00:00.000Z' } : entry)) })), /服务 \S+，台账第 4 条：台账在这里断开/],
    ['a ledger line of a sealed day, the whole ledger written anew', ofEvent(isLater, (event) => ({ ...event, ledger: anew(event.ledger.map((entry) => (entry.fact === 'accepted' ? { ...entry, actor: 'hall' } : entry))) })), /2026年11月23日：这一天的封存与按台账重新计算的不一致/],
    ['the figures of an agency-day', ofDay((figures) => ({ ...figures, counts: { ...figures.counts, verySatisfied: 9 } })), /部门 AGENCY-LAND 2026年11月20日：存好的统计与重新折算的不一致/],
    ['the figures of a month', ofPeriod((figures) => ({ ...figures, counts: { ...figures.counts, verySatisfied: 9 } })), /990100 2026-11：存好的周、月、季、年统计与重新折算的不一致/],
    ['what lies behind the figures of a month', ofPeriod((figures) => ({ ...figures, digest: '0'.repeat(64) })), /990100 2026-11：存好的周、月、季、年统计与重新折算的不一致/],
    ['a seal', ofSeal((seal) => ({ ...seal, root: '0'.repeat(64) })), /2026年11月23日：这一天的封存签名无效/],
    ['a seal, signed anew', ofSeal(resigned), /2026年11月23日：这一天的封存与按台账重新计算的不一致/]
  ]
  describe.each<[string, (text: string[]) => string[]]>([['by a stranger', (text) => text], ['by the house itself', resealed]])('finds what was altered %s', (_, closing) => {
    it.each(changes)('%s', async (__, change, sentence) => {
      const text = lines.map((line) => JSON.stringify(change(line)))
      expect(text).not.toEqual(lines.map((line) => JSON.stringify(line)))
      writeFileSync(altered, closing(text).map((line) => `${line}\n`).join(''))
      expect(await verified([altered])).toBe(1)
      expect(printed.find((line) => line.startsWith('✗'))).toMatch(sentence)
    })
  })
})
