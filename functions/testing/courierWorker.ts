import { parentPort, workerData } from 'node:worker_threads'
import { below, oneOf, seededRandom } from '../demo/seededRandom.ts'
import type { Random } from '../demo/seededRandom.ts'
import { tableFor } from '../local/database/tableFor.ts'
import { casts, told } from './courierDeaths.ts'
import type { CastName, Outcome, Plan } from './courierDeaths.ts'
import { leanTable } from './leanTable.ts'
import type { MessageWorld } from './messageWorld.ts'
import type { Fate } from './mortalRooms.ts'

export type CourierAsked = { seed: number; wanted: number }
/** One death: at the n-th call of the process, before or after it. */
export type Death = Outcome & { at: number; fate: Fate }
export type CourierReport = { alone: Outcome[]; deaths: Death[]; boundaries: Record<string, number>; mixed: (Outcome & { died: number })[] }

const names = Object.keys(casts) as CastName[] // the keys of the casts

/** WeChat knows of one grant, the ledger of two: the second message is turned down there. */
const ordinary = (): MessageWorld['answer'] => {
  let left = 1
  return (way) => {
    if (way !== 'subscription') return { outcome: { outcome: 'accepted' }, arrives: true }
    left -= 1
    return left >= 0 ? { outcome: { outcome: 'accepted' }, arrives: true } : { outcome: { outcome: 'noRight', code: '43101' }, arrives: false }
  }
}

const planOf = (cast: CastName, processes: Plan['processes'], answer = ordinary()): Plan => ({ cast, processes, answer, quiet: answer })

/** Every death there is: one at each boundary of a process that meets no trouble otherwise, once before the call and once after it. */
const allDeaths = async (table: Awaited<ReturnType<typeof leanTable>>, cast: CastName): Promise<Death[]> => {
  const deaths: Death[] = []
  for (let at = 0; ; at += 1) {
    for (const fate of ['before', 'after'] as const) {
      let calls = 0
      const outcome = await told(table, planOf(cast, [[() => ((calls += 1) === at + 1 ? fate : 'lives')]]))
      if (calls <= at) return deaths
      deaths.push({ ...outcome, at, fate })
    }
  }
}

type Answered = ReturnType<MessageWorld['answer']>

const clear: Answered[] = [
  { outcome: { outcome: 'accepted' }, arrives: true }, { outcome: { outcome: 'accepted' }, arrives: true }, { outcome: { outcome: 'later', code: '-1' }, arrives: false },
  { outcome: { outcome: 'noRight', code: '43101' }, arrives: false }, { outcome: { outcome: 'fault', code: '47003' }, arrives: false }
]
const lost: Answered[] = [{ outcome: { outcome: 'unsure', code: 'timeout' }, arrives: true }, { outcome: { outcome: 'unsure', code: 'timeout' }, arrives: false }]

/** So many calls every process makes, whoever was there before it: one message alone takes three to enqueue. */
const surely = 3

/** Several processes at once and one after the other, that end now and then, the first of them early, on platforms that fail; where all is `calm` none ends and no answer is lost. */
const mixture = async (table: Awaited<ReturnType<typeof leanTable>>, random: Random, calm: boolean) => {
  let died = 0
  const mortal = (early: boolean) => {
    let [dead, calls] = [false, 0]
    const chance = calm ? 0 : oneOf(random, [0, 0.01, 0.04])
    const last = early && !calm ? 1 + below(random, surely) : 0
    return (): Fate => {
      calls += 1
      if (dead || (calls !== last && random() >= chance)) return 'lives'
      dead = true
      died += 1
      return random() < 0.5 ? 'before' : 'after'
    }
  }
  const processes = Array.from({ length: 1 + below(random, 3) }, (_, group) => Array.from({ length: 1 + below(random, 3) }, (__, at) => mortal(group === 0 && at === 0)))
  const outcome = await told(table, { ...planOf(oneOf(random, names), processes, () => oneOf(random, calm ? clear : [...clear, ...lost])), quiet: () => ({ outcome: { outcome: 'accepted' }, arrives: true }) })
  return { ...outcome, died }
}

const { endpoint, name, seed, wanted } = workerData as CourierAsked & { endpoint: string; name: string } // what the test hands in
const table = await leanTable(await tableFor(endpoint, name))
const report: CourierReport = { alone: [], deaths: [], boundaries: {}, mixed: [] }
for (const cast of names) {
  report.alone.push(await told(table, planOf(cast, [])))
  const deaths = await allDeaths(table, cast)
  report.deaths.push(...deaths)
  report.boundaries[cast] = deaths.length / 2
}
const random = seededRandom(seed)
while (report.mixed.length < wanted) report.mixed.push(await mixture(table, random, report.mixed.length % 3 === 0))
parentPort?.postMessage(report)
table.client.destroy()
