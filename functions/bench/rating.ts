import { toItem } from '../storage/dynamo/eventItem.ts'
import { alternately } from './alternately.ts'
import type { Contender } from './alternately.ts'
import { inParallel } from '../flows/inParallel.ts'
import { milliseconds } from './milliseconds.ts'
import { pairedRatio } from './pairedRatio.ts'
import { perSecond } from './perSecond.ts'
import { median, quantile } from './quantile.ts'
import { ratable } from './ratable.ts'
import type { Ratable } from './ratable.ts'
import type { Row } from './row.ts'
import { atSite } from './site.ts'
import { openWaysToRate, waysToRate } from './waysToRate.ts'
import type { Prepare, WayToRate } from './waysToRate.ts'

const words: Record<WayToRate, string> = {
  bare: '仅一次条件更新 / bare conditional update',
  readAndBare: '读一次 + 条件更新 / read + bare update',
  flow: '评价流程 / submitRating flow',
  endpoint: '评价接口（函数）/ handler as Lambda runs it',
  server: '评价接口（HTTP）/ over loopback HTTP'
}

/** In flight at a time when throughput is measured. */
const abreast = 16
/** Our goal for the flow against the bare update. */
const most = 1.3

const size = { latencyRounds: 200, batches: 20, batch: 64, warmUp: 20 }

/** 评价: a rating against the very write it ends in, sent alone by the same client to an item of the same size with the same indexes. */
export const rating = async ({ latencyRounds, batches, batch, warmUp } = size): Promise<Row[]> => {
  const perWay = latencyRounds + warmUp + (batches + 1) * batch
  const all = ratable(perWay * waysToRate.length)
  return atSite(all.map(({ event }) => toItem(event)), async (site) => {
    const ways = await openWaysToRate(site)
    const take = (count: number) => all.splice(0, count)
    const latency = await alternately(each((way) => oneAtATime(ways.prepare[way], take)), { rounds: latencyRounds, warmUp })
    const throughput = await alternately(each((way) => inBatches(ways.prepare[way], () => take(batch))), { rounds: batches, warmUp: 1 })
    await ways.close()
    return [...latencyRows(latency), ...throughputRows(throughput)]
  })
}

type Figures = Record<WayToRate, number[]>

const each = (contender: (way: WayToRate) => Contender): Record<WayToRate, Contender> =>
  Object.fromEntries(waysToRate.map((way) => [way, contender(way)])) as Record<WayToRate, Contender> // one for each way

const oneAtATime = (prepare: Prepare, take: (count: number) => Ratable[]): Contender => async () => {
  const [next] = await Promise.all(take(1).map(prepare))
  return next ? milliseconds(next) : NaN
}

const inBatches = (prepare: Prepare, take: () => Ratable[]): Contender => async () =>
  perSecond(await inParallel(take(), abreast, prepare), abreast, (one) => one())

const goalOf = (way: WayToRate): Pick<Row, 'goal'> => way === 'flow' ? { goal: { of: '× bare', atMost: most } } : {}

const latencyRows = (figures: Figures): Row[] => waysToRate.map((way) => ({
  what: `${words[way]} · 1 个在途 / 1 in flight`,
  figures: {
    'p50 ms': median(figures[way]), 'p95 ms': quantile(figures[way], 0.95),
    '× bare': pairedRatio(figures[way], figures.bare), '× read+bare': pairedRatio(figures[way], figures.readAndBare)
  },
  ...goalOf(way)
}))

/** Of throughputs the ratio is turned over, so that more is worse here too. */
const throughputRows = (figures: Figures): Row[] => waysToRate.map((way) => ({
  what: `${words[way]} · ${abreast} 个在途 / in flight`,
  figures: { '/s': median(figures[way]), '× bare': pairedRatio(figures.bare, figures[way]), '× read+bare': pairedRatio(figures.readAndBare, figures[way]) },
  ...goalOf(way)
}))
