import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { benchTable } from './benchTable.ts'
import { bundling, lambdaEntries } from './bundled.ts'
import { calls } from './calls.ts'
import { coldImport } from './coldImport.ts'
import { growth } from './growth.ts'
import { intake } from './intake.ts'
import { liveMemory } from './liveMemory.ts'
import { oldRecords } from './oldRecords.ts'
import { messages } from './messages.ts'
import { photos } from './photos.ts'
import { pairedRatio } from './pairedRatio.ts'
import { median, quantile } from './quantile.ts'
import { rating } from './rating.ts'
import { reminders } from './reminders.ts'
import { isMet } from './row.ts'
import type { Row } from './row.ts'
import { summary } from './summary.ts'
import { sweep } from './sweep.ts'

const figuresOf = (rows: readonly Row[]) => rows.flatMap(({ figures }) => Object.values(figures))
const template = readFileSync(new URL('../../serverless.yml', import.meta.url), 'utf8')

describe('the benches', () => {
  it.each<[string, number, () => Promise<Row[]>]>([
    ['rating', 10, () => rating({ latencyRounds: 2, batches: 1, batch: 4, warmUp: 1 })],
    ['growth', 6, () => growth({ records: [50, 100], rounds: { sweep: 2, myCases: 2, rating: 2 }, warmUp: 1 })],
    ['intake', 7, () => intake({ lines: [50, 100], stored: 20, rounds: 1, looks: 2 })],
    ['summary', 9, () => summary({ records: [400, 800], rounds: { page: 2, rollUp: 2 }, warmUp: 1 })],
    ['sweep', 3, () => sweep({ due: 12 })],
    ['reminders', 3, () => reminders({ open: [20, 40], due: 4, rounds: 2, warmUp: 1 })],
    ['messages', 6, () => messages({ messages: 12, pending: [20, 40], due: 4, rounds: 2, warmUp: 1 })],
    ['photos', 1, () => photos({ rounds: 1, shapes: [[40, 30]] })],
    ['cold import', 1, () => coldImport({ rounds: 1, entries: ['openapi'] })]
  ])('run at a tiny size and give only finite figures: %s', async (_, count, run) => {
    const rows = await run()
    expect(rows).toHaveLength(count)
    expect(figuresOf(rows).every(Number.isFinite)).toBe(true)
  }, 480_000)

  it('count one read and one write for a rating', async () => {
    const rows = await calls()
    const rates = rows.filter(({ what }) => what.startsWith('评价'))
    expect(rates.map(({ note }) => note)).toEqual(['GetItem 1 · UpdateItem 1', 'GetItem 1 · UpdateItem 1'])
    expect(rows.filter((row) => isMet(row) === false)).toEqual([])
  }, 480_000)

  it('bundle as serverless.yml does', () => {
    const { banner, ...options } = bundling
    for (const [name, value] of Object.entries(options)) {
      const written = Array.isArray(value) ? `\\[${value.join(', ')}\\]` : String(value)
      expect(template).toMatch(new RegExp(`^ {4}${name}: ${written}$`, 'm'))
    }
    expect(template).toContain(`banner: { js: "${banner.js}" }`)
  })

  it('measure every function that is deployed', () => {
    const functions = template.slice(template.indexOf('\nfunctions:'), template.indexOf('\nresources:'))
    expect(lambdaEntries().map(({ name }) => name)).toEqual(Array.from(functions.matchAll(/^ {2}(\w+):$/gm), ([, name]) => name))
  })

  it('fill a table with records that owe nothing yet and are no two alike', () => {
    const items = [...oldRecords(40)]
    expect(new Set(items.map(({ pk }) => pk)).size).toBe(40)
    expect(new Set(items.map(({ personKey }) => personKey)).size).toBe(8)
    expect(items.filter(({ dueKey }) => dueKey !== undefined)).toHaveLength(12)
  })
})

describe('figures', () => {
  it('of memory tell what is held from what can be thrown away', () => {
    const before = liveMemory()
    const held = Array.from({ length: 2_000_000 }, (_, at) => ({ at }))
    expect(liveMemory() - before).toBeGreaterThan(20_000_000)
    held.length = 0
    expect(liveMemory() - before).toBeLessThan(15_000_000)
  })

  it('take quantiles by nearest rank', () => {
    const figures = [5, 1, 4, 2, 3]
    expect([median(figures), quantile(figures, 0.95), quantile(figures, 0)]).toEqual([3, 5, 1])
  })

  it('compare round by round, so that one bad round does not tell', () => {
    expect(pairedRatio([2, 200, 2], [1, 1, 1])).toBe(2)
  })

  it('are held against a goal from either side', () => {
    const row = (goal: NonNullable<Row['goal']>): Row => ({ what: 'x', figures: { ms: 5 }, goal })
    expect([isMet(row({ of: 'ms', atMost: 5 })), isMet(row({ of: 'ms', atMost: 4 })), isMet(row({ of: 'ms', atLeast: 6 })), isMet({ what: 'x', figures: {} })]).toEqual([true, false, false, undefined])
  })

  it('are told with unit, ratio and goal', () => {
    expect(benchTable([{ what: '评价', figures: { 'p50 ms': 1.2345, '× bare': 1.25, calls: 2 }, goal: { of: '× bare', atMost: 1.3 } }]))
      .toBe('  评价  p50 1.23 ms  1.25× bare  2 calls  ✓ 达到 / met  ≤ 1.30× bare')
  })
})
