import { addHours, addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import { below, seededRandom } from '../demo/seededRandom.ts'
import type { Random } from '../demo/seededRandom.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import { panelBox, personBox, supervisorsBox, unitBox } from '../domain/boxOf.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { sealsSoFar } from '../export/sealsSoFar.ts'
import { inParallel } from '../flows/inParallel.ts'
import { dynamoCalendars } from '../storage/dynamo/calendars.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { dueShards } from '../storage/keys.ts'
import { aCity } from './city.ts'
import type { City } from './city.ts'
import { aCrew } from './crew.ts'
import type { Request } from './crew.ts'
import { units } from './handlingPeople.ts'
import { operation } from './historyOperations.ts'
import type { Stage } from './historyOperations.ts'
import { newMatter } from './matter.ts'
import type { Matter } from './matter.ts'
import { mortalRooms } from './mortalRooms.ts'
import { must } from './must.ts'
import { hired } from './staff.ts'
import { opened } from './ticketActs.ts'
import { wholeBox } from './wholeBox.ts'
import { aWitness } from './witness.ts'
import type { Witness } from './witness.ts'

/** 400 matters, 80 of them live at a time; 200 requests between two jumps of the clock, 8 at once. */
const [matters, live, perRound, abreast] = [400, 80, 200, 8]

type Told = Omit<Request, 'again'>

/** What was asked, what really happened, and what is found in the end. Plain data. */
export type HistoryReport = {
  operations: number; deaths: number; dropped: number; now: string
  acts: Told[]; ratings: Told[]
  events: ServiceEvent[]; writes: Map<string, number>
  owedMessages: string[]; foundMessages: string[]; owedCopies: string[]; notices: string[]
  figures: AgencyDay[]; seals: DaySeal[]; owing: { eventId: string }[]
}

export type HistoryAsked = { seed: number; wanted: number }

/** A history of at least so many operations by many, whose processes end anywhere, with several sweepers, a gateway that fails, and a clock that jumps; then quiet until nothing is left to do. */
export const makeHistory = async (table: Table, { seed, wanted }: HistoryAsked): Promise<HistoryReport> => {
  const [random, witness, city] = [seededRandom(seed), aWitness(), aCity(table, opened)]
  let quiet = false
  city.rooms.notifier = { send: (notice) => !quiet && random() < 0.03 ? Promise.reject(new Error('the gateway is down')) : witness.gateway(notice) }
  const crew = aCrew({ random, newProcess: (fate) => mortalRooms(city.rooms, { table, fate, saved: witness.saved }) })
  const stage: Stage = { city, crew, random, ratings: [] }
  for (const unit of units) await hired(city, `handler:${unit}`)
  await crew.sealer(0)
  const all: Matter[] = []
  for (let round = 0; crew.count.operations < wanted; round += 1) {
    const due = Math.min(matters, live + crew.count.operations / wanted * 1.2 * (matters - live))
    while (all.length < due) all.push(await newMatter(city, random))
    await decree(table, round)
    await aRound(stage, all)
  }
  quiet = true
  await sealedSoFar(stage)
  await drained(stage, all)
  return reported(stage, all, witness)
}

const decree = async (table: Table, round: number): Promise<void> => {
  const calendars = dynamoCalendars(table)
  if (round === 8) await calendars.addOverlay(Overlay.parse({ id: 'typhoon', region: '990100', kind: 'emergencyClosure', off: ['2026-10-16', '2026-10-19', '2026-10-23'], work: [], decree: '虚构', source: '测试' }))
  if (round === 16) await calendars.addWithdrawal({ withdraws: 'typhoon', decree: '虚构（撤销）', source: '测试' })
}

const aRound = async (stage: Stage, all: readonly Matter[]): Promise<void> => {
  const { city: { clock }, crew, random } = stage
  const recent = () => must(all[Math.max(0, all.length - 1 - below(random, live))])
  await Promise.all([
    inParallel(Array.from({ length: perRound }), abreast, (_, at) => {
      if (at === perRound / 2) clock.advance(below(random, 300))
      return operation(stage, recent())
    }),
    crew.sweeper(0.004), crew.sweeper(0.01), crew.sealer(0.01)
  ])
  clock.set(jumped(random, clock.now()))
}

const jumped = (random: Random, now: string): string =>
  random() < 0.08 ? addHours(now, 12 + below(random, 36)) : addSeconds(now, below(random, 3 * 3600))

const eventsOf = ({ rooms }: City, all: readonly Matter[]): Promise<ServiceEvent[]> =>
  inParallel(all, abreast, async ({ event }) => must(await rooms.events.load(event.eventId)))

/** Two days on, twice looked over: whatever was written is under a seal, however short the history. */
const sealedSoFar = async ({ city: { clock }, crew }: Stage): Promise<void> => {
  clock.advance(48 * 3600)
  await crew.sealer(0)
  clock.advance(60)
  await crew.sealer(0)
}

/** Everything that reaches outside is done at last, however often it had failed. */
const drained = async ({ city, crew }: Stage, all: readonly Matter[]): Promise<void> => {
  const isWaiting = async () => (await eventsOf(city, all)).some(({ effects }) => effects.some(({ kind }) => kind === 'deliver' || kind === 'recount' || kind === 'notifyHandler'))
  await crew.sweeper(0)
  while (await isWaiting()) {
    city.clock.advance(3600)
    await crew.sweeper(0)
  }
}

const told = ({ eventId, actId, done, refused, died }: Request): Told => ({ eventId, actId, done, refused, died })

const reported = async ({ city: { rooms, clock }, city, crew, ratings }: Stage, all: readonly Matter[], witness: Witness): Promise<HistoryReport> => {
  const events = await eventsOf(city, all)
  const boxes = [...units.flatMap((unit) => [unitBox(unit, 'handler'), unitBox(unit, 'leader')]), supervisorsBox, panelBox, ...all.map(({ citizen }) => personBox(citizen.key))]
  const days = [...new Map(events.map(({ facts: { agencyCode, servedOn } }) => [`${agencyCode} ${servedOn}`, { agencyCode, servedOn }])).values()]
  const ofTickets = (keys: string[]) => keys.filter((key) => !key.includes('digest:')).sort()
  return {
    ...crew.count, dropped: witness.dropped(), now: clock.now(), acts: all.flatMap((matter) => matter.acts.map(told)), ratings: ratings.map(told), events, writes: witness.writes,
    owedMessages: ofTickets([...witness.owed.messages]), foundMessages: ofTickets((await inParallel(boxes, abreast, (box) => wholeBox(rooms.inbox, box))).flat()),
    owedCopies: ofTickets([...witness.owed.copies]), notices: ofTickets([...witness.notices.keys()]),
    figures: await inParallel(days, abreast, async ({ agencyCode, servedOn }) => must(await rooms.agencyDays.load(agencyCode, servedOn)).figures),
    seals: await sealsSoFar(rooms.seals),
    owing: (await inParallel(Array.from({ length: dueShards }), dueShards, (_, shard) => rooms.events.due(shard, clock.now(), 200))).flat()
  }
}
