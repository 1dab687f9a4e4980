import { firstDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Staff } from '../domain/actor.ts'
import { cellsTogether } from '../domain/figures/cells.ts'
import { cellsOf } from '../domain/figures/cellsOf.ts'
import { tallyOf } from '../domain/figures/tally.ts'
import { rollUp } from '../flows/rollUp.ts'
import { viewSummary } from '../flows/viewSummary.ts'
import { anEvent, rightNow } from '../testing/given.ts'
import { alternately } from './alternately.ts'
import type { Contender } from './alternately.ts'
import { countedCity, countedMonth } from './countedMonth.ts'
import { milliseconds } from './milliseconds.ts'
import { pairedRatio } from './pairedRatio.ts'
import { median, quantile } from './quantile.ts'
import type { Row } from './row.ts'
import { openSite } from './site.ts'
import type { Site } from './site.ts'
import { storageCalls } from './storageCalls.ts'
import type { Calls } from './storageCalls.ts'

/** Our goal for the page over the most records against that over the fewest; the calls of all must be equal. */
const most = 1.2

const size = { records: [1_000, 1_000_000], rounds: { page: 200, rollUp: 40 }, warmUp: 20 }

const page = '汇总页'

type Measure = (work: () => Promise<unknown>) => Promise<number>
/** One turn on a town: prepares, and gives how long the measured part took. */
type Once = (town: Town, round: number, measure: Measure) => Promise<number>
type Town = { records: number; site: Site; counted: ReturnType<typeof storageCalls>; calls: Record<string, number[]> }

const supervisor: Staff = { staffId: 'bench', key: 'bench', posts: [{ role: 'supervisor', unit: 'CITY-HALL' }] }
const total = (calls: Calls): number => Object.values(calls).reduce((sum, count) => sum + count, 0)

/** 汇总页: the page of figures of a division and of an agency, and what one changed agency-day costs up to the top, over few and over many records, measured in turns. */
export const summary = async ({ records, rounds, warmUp } = size): Promise<Row[]> => {
  const towns: Town[] = []
  const [agency = ''] = countedCity.agencies
  try {
    for (const count of records) towns.push(await townOf(count))
    const turns = (what: string, once: Once, many: number) =>
      alternately(Object.fromEntries(towns.map((town): [string, Contender] => [`${town.records}`, (round) => once(town, round, measuring(town, what))])), { rounds: many, warmUp })
    const [city, one, up] = [`${page}，区划 / page of a division`, `${page}，部门 / page of an agency`, '一个部门日变动后逐级汇总 / roll-up of one changed agency-day']
    return [
      ...rowsOf(city, towns, await turns(city, pageOf(countedCity.region), rounds.page)),
      ...rowsOf(one, towns, await turns(one, pageOf(agency), rounds.page)),
      ...rowsOf(up, towns, await turns(up, rollUpOf(agency), rounds.rollUp))
    ]
  } finally {
    for (const { site } of towns) await site.close()
  }
}

const townOf = async (records: number): Promise<Town> => {
  const site = await openSite(countedMonth(records, rightNow))
  await site.city.rooms.calendar(site.city.rooms.region)
  return { records, site, counted: storageCalls(site.table), calls: {} }
}

/** How long a piece of work takes; how many calls it makes is taken down beside. */
const measuring = ({ counted, calls }: Town, what: string): Measure => async (work) => {
  let took = NaN
  const made = await counted.during(async () => { took = await milliseconds(work) })
  calls[what] = [...calls[what] ?? [], total(made)]
  return took
}

const pageOf = (place: string): Once => ({ site }, _, measure) => measure(async () => {
  const told = await viewSummary(site.city.rooms)({ place, period: countedCity.month }, supervisor)
  if ('refused' in told || told.counts.events === undefined) throw new Error('a page of the benchmark is empty')
})

/** The day gains one service event, which is not measured; what follows up to the division is. */
const rollUpOf = (agencyCode: string): Once => async ({ site }, round, measure) => {
  const { agencyDays } = site.city.rooms
  const day = firstDayOf(countedCity.month)
  const stored = await agencyDays.load(agencyCode, day)
  if (!stored) throw new Error('a day of the benchmark is not counted')
  const { agencyCode: _, day: __, ...cells } = stored.figures
  const gained = cellsOf({ ...tallyOf(anEvent({ agencyCode, projectNo: `GAINED-${round}` })), pattern: [] }, day)
  await agencyDays.put({ agencyCode, day, ...cellsTogether([cells, gained]) }, stored.revision, rightNow)
  return measure(async () => { if (await rollUp(site.city.rooms) !== 1) throw new Error('a roll-up of the benchmark is not one day') })
}

const rowsOf = (what: string, towns: readonly Town[], figures: Record<string, number[]>): Row[] => {
  const of = (town: Town | undefined) => figures[`${town?.records}`] ?? []
  const callsOf = (town: Town | undefined) => median(town?.calls[what] ?? [])
  const [fewest] = towns
  return towns.flatMap((town, at): Row[] => {
    const name = `${what} · ${town.records.toLocaleString('en')} 条 / records`
    const row: Row = { what: name, figures: { 'p50 ms': median(of(town)), 'p95 ms': quantile(of(town), 0.95), '× smallest': pairedRatio(of(town), of(fewest)), calls: callsOf(town) } }
    if (at < towns.length - 1) return [row]
    return [what.startsWith(page) ? { ...row, goal: { of: '× smallest', atMost: most } } : row, { what: `${name} · 存储调用 / calls`, figures: { calls: callsOf(town) }, goal: { of: 'calls', atMost: callsOf(fewest) } }]
  })
}
