import { toItem } from '../storage/dynamo/eventItem.ts'
import { myCases } from '../flows/myCases.ts'
import { submitRating } from '../flows/submitRating.ts'
import { sweep } from '../flows/sweep.ts'
import { alternately } from './alternately.ts'
import type { Contender } from './alternately.ts'
import { milliseconds } from './milliseconds.ts'
import { casesOfEach, oldPerson, oldRecords } from './oldRecords.ts'
import { pairedRatio } from './pairedRatio.ts'
import { median, quantile } from './quantile.ts'
import { ratable } from './ratable.ts'
import type { Ratable } from './ratable.ts'
import type { Row } from './row.ts'
import { openSite } from './site.ts'
import type { Site } from './site.ts'

/** Our goal for the largest table against the smallest. */
const most = 1.2

const size = { records: [1_000, 10_000, 100_000], rounds: { sweep: 60, myCases: 200, rating: 200 }, warmUp: 20 }

type Town = { records: number; site: Site; waiting: Ratable[] }

/** 增长: the same actions on tables of more and more records, all open at once and measured in turns. */
export const growth = async ({ records, rounds, warmUp } = size): Promise<Row[]> => {
  const towns: Town[] = []
  try {
    for (const count of records) towns.push(await townOf(count, rounds.rating + warmUp))
    return [
      ...rowsOf('无到期时扫一遍 / sweep, nothing due', towns, await inTurns(towns, sweepOnce, { rounds: rounds.sweep, warmUp })),
      ...rowsOf('我的办件 / my cases', towns, await inTurns(towns, listOnce, { rounds: rounds.myCases, warmUp })),
      ...rowsOf('评价流程 / submitRating flow', towns, await inTurns(towns, rateOnce, { rounds: rounds.rating, warmUp }))
    ]
  } finally {
    for (const { site } of towns) await site.close()
  }
}

const townOf = async (records: number, ratings: number): Promise<Town> => {
  const waiting = ratable(ratings)
  const items = function* () {
    yield* oldRecords(records)
    for (const { event } of waiting) yield toItem({ ...event, effects: [] })
  }
  return { records, site: await openSite(items()), waiting }
}

const inTurns = (towns: readonly Town[], once: (town: Town) => Contender, many: { rounds: number; warmUp: number }): Promise<Record<string, number[]>> =>
  alternately(Object.fromEntries(towns.map((town) => [`${town.records} records`, once(town)])), many)

const sweepOnce = ({ site }: Town): Contender => () => milliseconds(() => sweep(site.city.rooms))

const listOnce = ({ records, site }: Town): Contender => (round) => milliseconds(async () => {
  const person = oldPerson((round * 7919) % Math.floor(records / casesOfEach))
  const { cases } = await myCases(site.city.rooms)({}, { key: person, role: 'citizen' })
  if (cases.length !== casesOfEach) throw new Error('a list of the benchmark is not whole')
})

const rateOnce = ({ site, waiting }: Town): Contender => async () => {
  const next = waiting.pop()
  return next ? milliseconds(async () => {
    const told = await submitRating(site.city.rooms)(next.asked, next.session)
    if ('refused' in told) throw new Error('a rating of the benchmark was refused')
  }) : NaN
}

const rowsOf = (what: string, towns: readonly Town[], figures: Record<string, number[]>): Row[] => towns.map(({ records }, at) => {
  const of = (town: Town | undefined) => figures[`${town?.records} records`] ?? []
  const row: Row = {
    what: `${what} · ${records.toLocaleString('en')} 条 / records`,
    figures: { 'p50 ms': median(of(towns[at])), 'p95 ms': quantile(of(towns[at]), 0.95), '× smallest': pairedRatio(of(towns[at]), of(towns[0])) }
  }
  return at === towns.length - 1 ? { ...row, goal: { of: '× smallest', atMost: most } } : row
})
