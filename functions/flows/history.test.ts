import { beforeAll, describe, expect, it } from '@jest/globals'
import { Worker } from 'node:worker_threads'
import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import { firstBreak } from '../domain/ledger.ts'
import { dayLeaves } from '../domain/seal/dayLeaves.ts'
import { sealHash, sealOrigin } from '../domain/seal/daySeal.ts'
import { headsOf } from '../domain/seal/head.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { tallyOf } from '../domain/figures/tally.ts'
import { eventFaults } from '../export/eventFaults.ts'
import { exportedEvent } from '../export/exportedEvent.ts'
import { givenADatabase } from '../testing/database.ts'
import type { HistoryReport } from '../testing/history.ts'
import { must } from '../testing/must.ts'

/** Another seed, another history: HISTORY_SEED=7. */
const seed = Number(process.env['HISTORY_SEED'] ?? 39734)
/** HISTORY_OPERATIONS=2000 is a quick look. */
const wanted = Number(process.env['HISTORY_OPERATIONS'] ?? 6_000)

describe(`a history of ${wanted} operations, of seed ${seed}`, () => {
  const database = givenADatabase()
  let history: HistoryReport
  let events: ReadonlyMap<string, ServiceEvent>

  beforeAll(async () => {
    const { name, client } = database.table()
    const { protocol, hostname, port } = must(await client.config.endpoint?.())
    const worker = new Worker(new URL('../testing/historyWorker.ts', import.meta.url), { workerData: { endpoint: `${protocol}//${hostname}:${port}`, name, seed, wanted } })
    history = await new Promise<HistoryReport>((resolve, reject) => { worker.once('message', resolve).once('error', reject) })
    events = new Map(history.events.map((event) => [event.eventId, event]))
  }, 3_600_000)

  const eventOf = (eventId: string) => must(events.get(eventId))
  const stillOwed = ['tick', 'closeWindow', 'invite']

  it('was hard enough to prove something', () => {
    const { acts, operations, deaths, dropped, owedMessages } = history
    expect(operations).toBeGreaterThanOrEqual(wanted)
    expect(acts.filter(({ done }) => done > 1).length).toBeGreaterThan(wanted / 1000)
    expect(acts.filter(({ died, done }) => died > 0 && done > 0).length).toBeGreaterThan(wanted / 1000)
    expect(acts.filter(({ refused }) => refused > 0).length).toBeGreaterThan(wanted / 100)
    expect(Math.min(deaths, owedMessages.length)).toBeGreaterThan(wanted / 400)
    expect(dropped).toBeGreaterThan(0) // from ten to hundreds: it depends on how much is on its way where a sweeper ends
  })

  it('lost no act that was answered and doubled none, and kept no trace of any that was refused', () => {
    for (const { eventId, actId, done, refused, died } of history.acts) {
      const entries = eventOf(eventId).ledger.filter(({ data }) => data['act'] === actId)
      const facts = entries.map(({ fact }) => fact)
      if (done > 0) expect(facts).not.toEqual([])
      if (refused > 0 && done + died === 0) expect(facts).toEqual([])
      expect(new Set(facts).size).toBe(facts.length)
      expect(entries.every(({ position }, at) => position === must(entries[0]).position + at)).toBe(true)
    }
  })

  it('kept one rating of each service, that which was answered', () => {
    for (const { eventId, actId, done, refused, died } of history.ratings) {
      const { outcome, ledger } = eventOf(eventId)
      const stands = outcome.state === 'rated' && outcome.rating.ratingId === actId
      if (done > 0) expect(stands).toBe(true)
      if (refused > 0 && done + died === 0) expect(stands).toBe(false)
      expect(ledger.filter(({ fact }) => fact === 'rated')).toHaveLength(outcome.state === 'rated' ? 1 : 0)
    }
  })

  it('has a ledger that verifies for every event, one turn for every act, one version for every write', () => {
    for (const { eventId, version, ledger, outcome } of events.values()) {
      expect(firstBreak(ledger)).toBeUndefined()
      expect(version).toBe(1 + (history.writes.get(eventId) ?? 0))
      const acts = new Set(ledger.flatMap(({ fact, data }) => (data['act'] === undefined || fact === 'ratedAgain' || fact === 'pressureReported' ? [] : [data['act']])))
      if (outcome.state === 'rated' && outcome.ticket) expect(outcome.ticket.turn).toBe(acts.size)
    }
  })

  it('put every message that was ever owed into its inbox once, and nothing else', () => {
    expect(history.foundMessages).toEqual(history.owedMessages)
  })

  it('sent staff a copy of each of theirs, once by its key', () => {
    expect(history.notices).toEqual(history.owedCopies)
  })

  it('kept figures that come out the same, byte for byte, when they are made again from the records', () => {
    expect(history.figures.length).toBeGreaterThan(1)
    for (const figures of history.figures) {
      const { agencyCode, day } = figures
      const tallies = history.events.filter(({ facts }) => facts.agencyCode === agencyCode && facts.servedOn === day).map(tallyOf)
      expect(canonicalJson(figures)).toBe(canonicalJson(foldAgencyDay(agencyCode, day, tallies)))
    }
  })

  it('sealed every day, in one chain, over the very ledgers that are found in the end', () => {
    const leaves = dayLeaves()
    for (const { eventId, ledger } of events.values()) leaves.add(eventId, headsOf(ledger))
    const [first] = history.seals
    expect(history.seals.length).toBeGreaterThan(0)
    for (const [n, seal] of history.seals.entries()) {
      expect(seal).toMatchObject({ day: addDays(must(first).day, n), previous: n === 0 ? sealOrigin : sealHash(must(history.seals[n - 1])), ...leaves.of(seal.day).sum() })
    }
  })

  it('can be exported without a word that contradicts another', () => {
    expect([...events.values()].flatMap((event) => eventFaults(exportedEvent(event, { words: true }), () => undefined))).toEqual([])
  })

  it('owes nothing that is due', () => {
    expect(history.owing).toEqual([])
    expect(history.events.flatMap(({ effects }) => effects).filter(({ kind, dueAt, lease }) => dueAt <= history.now || lease || !stillOwed.includes(kind))).toEqual([])
  })
})
