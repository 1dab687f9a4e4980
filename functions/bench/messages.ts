import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { enqueued } from '../domain/sending/enqueued.ts'
import type { Fresh } from '../domain/sending/enqueued.ts'
import { newReader } from '../domain/sending/reader.ts'
import type { Reader } from '../domain/sending/reader.ts'
import { courier } from '../flows/courier.ts'
import { enqueueCopy } from '../flows/enqueueCopy.ts'
import { inParallel } from '../flows/inParallel.ts'
import { putItems } from '../local/demo/putItems.ts'
import type { Carriers } from '../notifications/carrier.ts'
import { readerItem } from '../storage/dynamo/readers.ts'
import { rightNow } from '../testing/given.ts'
import { alternately } from './alternately.ts'
import type { Contender } from './alternately.ts'
import { milliseconds } from './milliseconds.ts'
import { pairedRatio } from './pairedRatio.ts'
import { median, quantile } from './quantile.ts'
import type { Row } from './row.ts'
import { atSite, openSite } from './site.ts'
import type { Site } from './site.ts'
import { storageCalls } from './storageCalls.ts'
import type { Calls } from './storageCalls.ts'

/** Our goal for a pass among many against one among few. */
const most = 1.2
/** Requests that come in at a time. */
const inFlight = 16

const size = { messages: 2_000, pending: [1_000, 100_000], due: 100, rounds: 15, warmUp: 3 }

/** 消息: from the outbox to a platform that answers at once, and a courier's pass with the same number due among few and among many that wait. */
export const messages = async ({ messages: count, pending, due, rounds, warmUp } = size): Promise<Row[]> =>
  [...await throughOutbox(count), ...await passes({ pending, due, rounds, warmUp })]

const told: Told = { purpose: 'replied', words: '材料清单已经改好，今后一次告知。', followUp: { at: addSeconds(rightNow, 864_000), on: localDateOf(addSeconds(rightNow, 864_000)), provisional: false } }
const fresh = (key: string, at: Instant): Fresh =>
  ({ key, at, told, matter: { item: '不动产转移登记', agency: '市自然资源局', projectNo: key, level: 'veryDissatisfied', on: localDateOf(at) }, eventId: key, policy: 'yunzhou-2025@1' })

/** Takes everything at once, and counts it. */
const inMemory = (): { carriers: Carriers; taken(): number } => {
  let taken = 0
  const carry = async () => {
    taken += 1
    return { outcome: 'accepted' } as const
  }
  return { carriers: { subscription: async () => ({ channel: 'bench', carry }) }, taken: () => taken }
}

const throughOutbox = (count: number): Promise<Row[]> => atSite([], async ({ city, table }) => {
  const [counter, { carriers, taken }] = [storageCalls(table), inMemory()]
  city.rooms.carriers = carriers
  const readers = Array.from({ length: count }, (_, n) => `reader-${n}`)
  const steps: [string, () => Promise<unknown>][] = [
    ['放进待发 / enqueue', () => inParallel(readers, inFlight, (id) => enqueueCopy(city.rooms, { audience: 'citizen', id }, fresh(`message-${id}`, rightNow)))],
    ['派送 / courier', () => courier(city.rooms)]
  ]
  const rows: Row[] = []
  let [whole, total] = [0, 0]
  for (const [what, work] of steps) {
    let took = NaN
    const made = await counter.during(async () => { took = await milliseconds(work) })
    ;[whole, total] = [whole + took, total + sum(made)]
    rows.push({ what, figures: { 'messages/s': count / (took / 1000), 'calls/message': sum(made) / count }, note: spelled(made) })
  }
  if (taken() !== count) throw new Error(`${taken()} of ${count} messages were handed over`)
  return [...rows, { what: '合计 / both', figures: { 'messages/s': count / (whole / 1000), 'calls/message': total / count } }]
})

const sum = (calls: Calls): number => Object.values(calls).reduce((all, count) => all + count, 0)
const spelled = (calls: Calls): string => Object.entries(calls).map(([name, count]) => `${name} ${count}`).join(' · ')

type Town = { name: string; waiting: number; site: Site; calls: Calls[] }

const passes = async ({ pending, due, rounds, warmUp }: Omit<typeof size, 'messages'>): Promise<Row[]> => {
  const towns: Town[] = []
  try {
    for (const waiting of pending) towns.push({ name: `${waiting} pending`, waiting, site: await openSite(waitingReaders(waiting)), calls: [] })
    const figures = await alternately(Object.fromEntries(towns.map((town) => [town.name, passOnce(town, due)])), { rounds, warmUp })
    const of = (town: Town | undefined) => figures[town?.name ?? ''] ?? []
    return [...towns.map((town) => passRow(town, of(town), due)), { what: '待发增多时 / as more wait', figures: { '× fewest': pairedRatio(of(towns.at(-1)), of(towns[0])) }, goal: { of: '× fewest', atMost: most } }]
  } finally {
    for (const { site } of towns) await site.close()
  }
}

const oneTold = (id: string, at: Instant): Reader => {
  const reader = enqueued(newReader('citizen', id), fresh(`message-${id}`, at), { now: at, sendingOf: ({ policy }) => policyOf(policy).sending })
  if (!reader) throw new Error('a message of the benchmark leaves the house')
  return reader
}

/** Readers whose message is to leave tomorrow: in the index, and not due. */
function* waitingReaders(count: number): Generator<Record<string, unknown>, void, undefined> {
  for (let n = 0; n < count; n += 1) yield readerItem({ ...oneTold(`waiting-${n}`, addSeconds(rightNow, 86_400)), version: 1 })
}

/** Those who are due are put there fresh, outside the measured time. */
const passOnce = ({ name, site: { city, table }, calls }: Town, due: number): Contender => {
  const [counter, { carriers }] = [storageCalls(table), inMemory()]
  city.rooms.carriers = carriers
  return async (round) => {
    await putItems(table, Array.from({ length: due }, (_, n) => readerItem({ ...oneTold(`due-${name}-${round}-${n}`, rightNow), version: 1 })))
    let [took, handed] = [NaN, 0]
    calls.push(await counter.during(async () => { took = await milliseconds(async () => { ({ handed } = await courier(city.rooms)) }) }))
    if (handed !== due) throw new Error(`${handed} of ${due} messages were handed over`)
    return took
  }
}

const passRow = ({ waiting, calls }: Town, took: readonly number[], due: number): Row => ({
  what: `${due} 条到期 / due · ${waiting.toLocaleString('en')} 条待发 / pending`,
  figures: { 'p50 ms': median(took), 'p95 ms': quantile(took, 0.95), 'messages/s': due / (median(took) / 1000), 'calls/message': sum(calls.at(-1) ?? {}) / due },
  note: spelled(calls.at(-1) ?? {})
})
