import { addDays, addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { sweep as sweepOnce } from '../flows/sweep.ts'
import { toItem } from '../storage/dynamo/eventItem.ts'
import { anEvent, aRating, aScene, rightNow } from '../testing/given.ts'
import { milliseconds } from './milliseconds.ts'
import type { Row } from './row.ts'
import { atSite } from './site.ts'
import { storageCalls } from './storageCalls.ts'

/** Over how many agencies and days the due events are spread: what comes in within an hour of a busy city. */
const agencyDays = 24

const size = { due: 2_000 }

/** 清扫: how fast a sweep settles what has fallen due all at once. An effect is one thing settled; a 差评 owes two. */
export const sweep = async ({ due } = size): Promise<Row[]> => [
  await settled('好评入账 / recounts of 好评', rated(due, 'verySatisfied'), due),
  await settled('差评通知与入账 / notices and recounts of 差评', rated(Math.ceil(due / 2), 'dissatisfied'), 2 * Math.ceil(due / 2)),
  await settled('到期关窗与入账 / windows closing, then their recounts', waiting(due / 2), 2 * Math.ceil(due / 2))
]

const settled = (what: string, events: Iterable<ServiceEvent>, effects: number): Promise<Row> => {
  const items = Array.from(events, toItem)
  return atSite(items, async ({ city, table }) => {
    city.clock.set(addSeconds(rightNow, 60))
    const counter = storageCalls(table)
    let done = { settled: 0, failed: 0 }
    let took = NaN
    const calls = await counter.during(async () => { took = await milliseconds(async () => { done = await sweepOnce(city.rooms) }) })
    if (done.settled !== effects || done.failed > 0) throw new Error(`${done.settled} of ${effects} effects were settled, ${done.failed} failed`)
    const total = Object.values(calls).reduce((sum, count) => sum + count, 0)
    return { what, figures: { 'effects': effects, 'effects/s': effects / (took / 1000), 'calls/effect': total / effects } }
  })
}

const someEvent = (at: number): ServiceEvent => anEvent({ person: `DUE-${at}`, agencyCode: `AGENCY-${at % agencyDays}` })

function* rated(count: number, level: Level): Generator<ServiceEvent, void, undefined> {
  for (let at = 0; at < count; at += 1) {
    const event = someEvent(at)
    const after = rate(event, aRating(event, { level, ...(level === 'dissatisfied' ? { words: '窗口让我跑了三趟' } : {}) }), aScene())
    if ('refused' in after) throw new Error(`a rating of the benchmark is refused: ${after.refused}`)
    yield after
  }
}

/** Events of a month ago whose window has just ended. */
function* waiting(count: number): Generator<ServiceEvent, void, undefined> {
  const servedAt = `${addDays(localDateOf(rightNow), -40)}T06:00:00.000Z`
  for (let at = 0; at < count; at += 1) {
    const event = anEvent({ person: `DUE-${at}`, agencyCode: `AGENCY-${at % agencyDays}`, servedAt })
    yield { ...event, effects: event.effects.filter(({ kind }) => kind === 'closeWindow') }
  }
}
