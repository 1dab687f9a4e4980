import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { deptCodeOf } from '../../../functions/demo/agencies.ts'
import { demoPeople } from '../../../functions/demo/demoPeople.ts'
import type { DemoPersonId } from '../../../functions/demo/demoPeople.ts'
import { hallSignature } from '../../../functions/intake/hallSignature.ts'
import { KeyRing } from '../../../functions/keys/keyRing.ts'
import { demoScale } from '../../../functions/local/demo/demoScale.ts'
import type { LocalClock } from '../../../functions/local/localClock.ts'
import { start } from '../../../functions/local/start.ts'
import { CasesReceived } from '../../../shared/schemas/receiveCases.ts'
import type { HallEntry } from '../../../shared/schemas/receiveCases.ts'
import { ways } from '../platform.ts'
import type { Platform } from '../platform.ts'

/** A fresh case that waits to be rated: its name tells it from every other on the list. */
export type GivenCase = { item: string; eventId: string; code: string; projectNo: string }

/** The real back end of one machine with a small city, and what a tester does to it besides using the app. */
export type BackEnd = {
  address: string
  /** A service given an hour ago by 云州市不动产登记中心, reported by its hall. */
  aCaseOf(person: DemoPersonId): Promise<GivenCase>
  /** What a hall reports, as it is given. */
  report(entry: HallEntry): Promise<{ eventId: string; code: string }>
  /** One and the same matter rated 非常不满意 for the same reason by so many of the demo people, each with her own case. Gives the last. */
  rateTheSame(people: readonly DemoPersonId[], reason: string): Promise<GivenCase>
  /** Every message that left the product, newest first. */
  messages(): Promise<Message[]>
  /** Those that told a handler of a bad rating of this case. */
  badRatingNotices(theCase: GivenCase): Promise<Message[]>
  /** Moves the clock, e.g. PT36H, and lets everything that fell due happen. */
  advance(duration: string): Promise<void>
  /** Lets the time pass until ten in the morning (北京时间) of the next day from Monday to Friday: nobody's night, when citizens are not disturbed. */
  toAMorning(): Promise<void>
  /** 企业微信 turns everything away because of our settings until what the work brings is over: what it would have told stands before administrators then. */
  whereWecomIsMissed(work: () => Promise<void>): Promise<void>
  sweep(): Promise<void>
  /** What only the platform notes when somebody ticks templates in its panel: the app reports it itself. */
  agreed(person: string, platform: Platform, templates: readonly string[]): Promise<void>
  /** A platform, or the SMS carrier, fails from now on; or works again. */
  fails(platform: string, failing: boolean): Promise<void>
  /** What stands on a demo person's phone or before a unit's group, newest first. */
  arrivals(of: string): Promise<Arrived[]>
  /** A signed-in demo person as the control API gives one. */
  person(id: string): Promise<z.infer<typeof Person>>
  stop(): Promise<void>
}

const Message = z.looseObject({ key: z.string(), purpose: z.optional(z.string()), to: z.optional(z.looseObject({ role: z.string() })), title: z.string(), projectNo: z.optional(z.string()), link: z.optional(z.string()) })
export type Message = z.infer<typeof Message>
const Arrived = z.looseObject({ channel: z.string(), at: z.string(), title: z.string(), text: z.string(), href: z.optional(z.string()) })
export type Arrived = z.infer<typeof Arrived>
const Person = z.looseObject({ id: z.string(), name: z.string(), role: z.string(), token: z.string(), link: z.string(), unitName: z.optional(z.string()) })
const hour = 3_600_000

/** Said nowhere: the runs of a test print their own lines. */
const silently = { step: <T>(_words: string, work: () => Promise<T>): Promise<T> => work() }

/** How many services of a working day its city has, if not twenty; `clock` and `keys`: others than the machine's and fresh ones, so that the same city comes out each time. */
export type BackEndLike = { perDay?: number; clock?: LocalClock; keys?: KeyRing }

/** A back end of one's own. */
export const startBackEnd = async ({ perDay = 20, clock, keys }: BackEndLike = {}): Promise<BackEnd> => {
  const folder = mkdtempSync(join(tmpdir(), 'haochaping-stories-'))
  if (keys) writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys))
  const { address, stop } = await start(silently, { folder, port: 0, scale: demoScale(String(perDay)), ...(clock ? { clock } : {}) })
  const ring = KeyRing.parse(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')))
  return {
    ...controlOf(address),
    address,
    ...givingOf(address, ring),
    stop: async () => { await stop(); rmSync(folder, { recursive: true, force: true }) }
  }
}

/** The back end under MP_API, which somebody started before: its hall key lies in the folder DATA_DIR. */
export const joinBackEnd = (address: string, folder: string): BackEnd => {
  const ring = KeyRing.parse(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')))
  return { ...controlOf(address), address, ...givingOf(address, ring), stop: async () => undefined }
}

const asked = async (url: string, init: RequestInit = {}): Promise<unknown> => {
  const reply = await fetch(url, init)
  if (!reply.ok) throw new Error(`${init.method ?? 'GET'} ${new URL(url).pathname} answered ${reply.status}: ${await reply.text()}`)
  return reply.json()
}
const post = (url: string, body: unknown, token?: string) => asked(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) })

const nowAt = async (address: string): Promise<string> => z.object({ now: z.string() }).parse(await asked(`${address}/local/clock`)).now

/** Ten o'clock in 北京 is two by UTC. */
const morningAfter = (now: string): string => {
  const day = new Date(`${now.slice(0, 10)}T02:00:00.000Z`)
  do day.setUTCDate(day.getUTCDate() + 1); while (day.getUTCDay() === 0 || day.getUTCDay() === 6)
  return day.toISOString()
}

const messagesAt = async (address: string): Promise<Message[]> => z.object({ messages: z.array(Message) }).parse(await asked(`${address}/local/messages`)).messages

const controlOf = (address: string): Pick<BackEnd, 'messages' | 'badRatingNotices' | 'advance' | 'toAMorning' | 'whereWecomIsMissed' | 'sweep' | 'agreed' | 'fails' | 'arrivals' | 'person'> => ({
  messages: () => messagesAt(address),
  badRatingNotices: async ({ projectNo }) => (await messagesAt(address)).filter((one) => one.projectNo === projectNo && one.purpose === 'badRatingReceived' && one.to?.role === 'handler'),
  advance: async (duration) => { await post(`${address}/local/clock`, { advance: duration }) },
  toAMorning: async () => { await post(`${address}/local/clock`, { set: morningAfter(await nowAt(address)) }) },
  whereWecomIsMissed: async (work) => {
    await post(`${address}/local/outages`, { platform: 'wecom', next: 'misled' })
    await work()
    await post(`${address}/local/sweep`, {})
    await post(`${address}/local/outages`, { platform: 'wecom', next: 0 })
  },
  sweep: async () => { await post(`${address}/local/sweep`, {}) },
  agreed: async (person, platform, templates) => { await post(`${address}/local/panels`, { person, platform: ways[platform].provider, templates }) },
  fails: async (platform, failing) => { await post(`${address}/local/outages`, { platform, next: failing ? 'always' : 0 }) },
  arrivals: async (of) => z.object({ arrivals: z.array(Arrived) }).parse(await asked(`${address}/local/phones?of=${of}`)).arrivals,
  person: async (id) => {
    const { people } = z.object({ people: z.array(Person) }).parse(await asked(`${address}/local/people`))
    const found = people.find((one) => one.id === id)
    if (!found) throw new Error(`there is no demo person ${id}`)
    return found
  }
})

let given = 0
const names = ['不动产转移登记', '不动产抵押登记', '不动产首次登记', '不动产变更登记', '不动产更正登记', '不动产预告登记']

/** The matter of the nth case: its name and its code. */
const matter = (n: number) => ({ taskName: `${names[n % names.length]}第${n}号`, taskCode: `11990100E2E${String(n).padStart(20, '0')}` })

const entryFor = (now: string, person: DemoPersonId, about?: number): HallEntry => {
  const applicant = demoPeople.find(({ id }) => id === person)
  if (!applicant) throw new Error(`there is no demo person ${person}`)
  given += 1
  return {
    areaCode: '990100000000', deptCode: deptCodeOf('realEstate'), proDepart: '云州市不动产登记中心', ...matter(about ?? given),
    projectNo: `E2E-${randomUUID()}`, projectType: '2', proChannel: '2', serviceName: '办结', serviceNumber: 1,
    serviceTime: new Date(Date.parse(now) + 7 * hour).toISOString().slice(0, 19).replace('T', ' '), proManager: '李敏', windowNo: '7',
    userProp: '1', userName: applicant.name, userPageType: applicant.documentType, certKey: applicant.idNumber, mobile: applicant.mobile
  }
}

const givingOf = (address: string, ring: KeyRing): Pick<BackEnd, 'aCaseOf' | 'report' | 'rateTheSame'> => ({
  report: (entry) => reported(address, ring, entry),
  aCaseOf: (person) => report(address, ring, { person }),
  rateTheSame: async (people, reason) => {
    const about = given + 1
    let last: GivenCase | undefined
    for (const person of people) {
      last = await report(address, ring, { person, about })
      const { token } = await controlOf(address).person(person)
      await post(`${address}/api/ratings`, { ratingId: randomUUID(), eventId: last.eventId, level: 'veryDissatisfied', reasons: [reason], anonymous: true, channel: 'mobile' }, token)
    }
    if (!last) throw new Error('somebody has to rate')
    return last
  }
})

const report = async (address: string, ring: KeyRing, { person, about }: { person: DemoPersonId; about?: number }): Promise<GivenCase> => {
  const entry = entryFor(await nowAt(address), person, about)
  return { item: entry.taskName, projectNo: entry.projectNo, ...await reported(address, ring, entry) }
}

const reported = async (address: string, ring: KeyRing, entry: HallEntry): Promise<{ eventId: string; code: string }> => {
  const now = await nowAt(address)
  const [hall] = Object.entries(ring.halls)
  if (!hall) throw new Error('the key ring has no hall')
  const [body, nonce] = [JSON.stringify({ entries: [entry] }), randomUUID()]
  const signature = hallSignature({ method: 'PUT', path: '/api/cases', timestamp: now, nonce, body }, Buffer.from(hall[1].secret, 'base64url'))
  const { results: [result] } = CasesReceived.parse(await asked(`${address}/api/cases`, {
    method: 'PUT', body, headers: { 'X-Key-Id': hall[0], 'X-Timestamp': now, 'X-Nonce': nonce, 'X-Signature': signature }
  }))
  if (!result || result.outcome === 'refused') throw new Error(`the case was not taken: ${JSON.stringify(result)}`)
  return { eventId: result.eventId, code: result.code }
}
