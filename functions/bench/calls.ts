import { CasesReceived } from '@haochaping/shared/schemas/receiveCases.ts'
import { randomUUID } from 'node:crypto'
import { sweep } from '../flows/sweep.ts'
import { toItem } from '../storage/dynamo/eventItem.ts'
import { anEvent } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import type { Answer, Asked } from '../testing/when.ts'
import type { Row } from './row.ts'
import { atSite } from './site.ts'
import type { Site } from './site.ts'
import { storageCalls } from './storageCalls.ts'
import type { Calls } from './storageCalls.ts'

const total = (calls: Calls): number => Object.values(calls).reduce((sum, count) => sum + count, 0)
const spelled = (calls: Calls): string => Object.entries(calls).map(([name, count]) => `${name} ${count}`).join(' · ')

type Step = { what: string; work: () => Promise<unknown>; atMost?: number }

/** 存储调用: how many calls of the DynamoDB API each action takes, through its real handler, with the calendar already read this minute. */
export const calls = (): Promise<Row[]> => {
  const [good, bad] = [anEvent(), anEvent()]
  return atSite([good, bad].map((event) => toItem({ ...event, effects: [] })), async (site) => {
    const counter = storageCalls(site.table)
    const rows: Row[] = []
    for (const { what, work, atMost } of await steps(site, good.eventId, bad.eventId)) {
      const made = await counter.during(work)
      rows.push({ what, figures: { calls: total(made) }, note: spelled(made), ...(atMost === undefined ? {} : { goal: { of: 'calls', atMost } }) })
    }
    return rows
  })
}

const answered = async ({ city }: Site, asked: Asked): Promise<Record<string, unknown>> => {
  const { status, body } = await ask(city, asked)
  if (status !== 200) throw new Error(`${asked.verb} was answered with ${status}`)
  return body
}

/** The steps in the order in which they happen; each works on what the ones before it left. */
const steps = async (site: Site, good: string, bad: string): Promise<Step[]> => {
  const { city } = site
  const token = await signedIn(city, 'citizen:TEST-PERSON')
  const as = (asked: Asked) => answered(site, { ...asked, token })
  const entry = aHallEntry()
  await city.rooms.calendar(city.rooms.region)
  let receipt: unknown
  let code: unknown
  const receive = async () => { code = firstCode(await reported(city, [entry])) }
  const rate = async (eventId: string, level: 'verySatisfied' | 'veryDissatisfied') => {
    ({ receipt } = await as({ verb: 'submitRating', body: aRatingOf(eventId, level) }))
  }
  return [
    { what: '扫一遍，无到期 / sweep, nothing due', work: () => sweep(city.rooms) },
    { what: '评价（好评）/ rate, 好评', work: () => rate(good, 'verySatisfied'), atMost: 2 },
    { what: '扫一个好评 / sweep of one 好评', work: () => sweep(city.rooms) },
    { what: '评价（差评）/ rate, 差评', work: () => rate(bad, 'veryDissatisfied'), atMost: 2 },
    { what: '扫一个差评 / sweep of one 差评', work: () => sweep(city.rooms) },
    { what: '我的办件 / my cases', work: () => as({ verb: 'myCases' }) },
    { what: '进度 / progress', work: () => as({ verb: 'caseProgress', params: { eventId: bad } }) },
    { what: '核验回执 / verify a receipt', work: () => as({ verb: 'verifyReceipt', body: { receipt } }) },
    { what: '接收一件 / receive one case', work: receive },
    { what: '重复接收 / receive it again', work: receive },
    { what: '凭码查找 / find by code', work: () => as({ verb: 'findCase', body: { by: 'code', code } }) },
    { what: '凭办件号和姓名查找 / find by number and name', work: () => as({ verb: 'findCase', body: { by: 'numberAndName', projectNo: entry.projectNo, name: entry.userName } }) }
  ]
}

const aRatingOf = (eventId: string, level: 'verySatisfied' | 'veryDissatisfied') => ({
  ratingId: randomUUID(), eventId, level, reasons: [], anonymous: false, channel: 'mobile',
  ...(level === 'veryDissatisfied' ? { words: '窗口让我跑了三趟' } : {})
})

const firstCode = ({ body }: Answer): unknown => {
  const { results } = CasesReceived.parse(body)
  const [first] = results
  if (first?.outcome === 'refused' || !first) throw new Error('the case of the benchmark was refused')
  return first.code
}
