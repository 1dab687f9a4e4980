import { sweep } from '../flows/sweep.ts'
import { putItems } from '../local/demo/putItems.ts'
import { alternately } from './alternately.ts'
import type { Contender } from './alternately.ts'
import { milliseconds } from './milliseconds.ts'
import { dueTickets, openTickets, remindedAt } from './openTickets.ts'
import { pairedRatio } from './pairedRatio.ts'
import { median, quantile } from './quantile.ts'
import type { Row } from './row.ts'
import { openSite } from './site.ts'
import type { Site } from './site.ts'
import { storageCalls } from './storageCalls.ts'
import type { Calls } from './storageCalls.ts'

/** Our goals: what is open must not slow down what is due; and effects a second. */
const [most, least] = [1.2, 300]
/** What one due ticket brings: its timer, and a message each to handler and leader, in the inbox and as a copy. */
const effectsEach = 3

const size = { open: [10_000, 100_000], due: 100, rounds: 15, warmUp: 3 }

type Town = { name: string; open: number; site: Site; calls: Calls[] }

/** 催办: a sweep that finds the same number of reminders due among few and among many open tickets, measured in turns. */
export const reminders = async ({ open, due, rounds, warmUp } = size): Promise<Row[]> => {
  const towns: Town[] = []
  try {
    for (const count of open) towns.push({ name: `${count} open`, open: count, site: await openSite(openTickets(count)), calls: [] })
    const figures = await alternately(Object.fromEntries(towns.map((town) => [town.name, remindOnce(town, due)])), { rounds, warmUp })
    const of = (town: Town | undefined) => figures[town?.name ?? ''] ?? []
    const speeds = towns.map((town) => speedOf(town, of(town), due))
    return [...speeds, ratioOf(of(towns.at(-1)), of(towns[0]))]
  } finally {
    for (const { site } of towns) await site.close()
  }
}

/** Tickets that are due are put there fresh, outside the measured time. */
const remindOnce = ({ name, site: { city, table }, calls }: Town, due: number): Contender => {
  const counter = storageCalls(table)
  city.clock.set(remindedAt)
  return async (round) => {
    await putItems(table, dueTickets(`${name}/${round}`, due))
    let took = NaN
    let done = { settled: 0, failed: 0 }
    calls.push(await counter.during(async () => { took = await milliseconds(async () => { done = await sweep(city.rooms) }) }))
    if (done.settled !== effectsEach * due || done.failed > 0) throw new Error(`${done.settled} of ${effectsEach * due} effects were settled, ${done.failed} failed`)
    return took
  }
}

const speedOf = ({ open, calls }: Town, took: readonly number[], due: number): Row => {
  const effects = effectsEach * due
  const last = Object.entries(calls.at(-1) ?? {})
  return {
    what: `${due} 件到期 / due · ${open.toLocaleString('en')} 件未结 / open`,
    figures: {
      'p50 ms': median(took), 'p95 ms': quantile(took, 0.95), 'effects/s': effects / (median(took) / 1000),
      'calls/effect': last.reduce((sum, [, count]) => sum + count, 0) / effects
    },
    goal: { of: 'effects/s', atLeast: least }, note: last.map(([name, count]) => `${name} ${count}`).join(' · ')
  }
}

const ratioOf = (largest: readonly number[], smallest: readonly number[]): Row => ({
  what: '未结增多时 / as open tickets grow', figures: { '× fewest': pairedRatio(largest, smallest) }, goal: { of: '× fewest', atMost: most }
})
