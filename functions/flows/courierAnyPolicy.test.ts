import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Sending } from '@haochaping/shared/policy/sending.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Finished } from '../domain/sending/finished.ts'
import { wantsAt } from '../domain/sending/nextJob.ts'
import { routeOf } from '../domain/sending/route.ts'
import type { Way } from '../domain/sending/way.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { answeringPlatforms } from '../testing/answeringPlatforms.ts'
import type { Arrived } from '../testing/answeringPlatforms.ts'
import { anySending } from '../testing/anySending.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow, zhejiang } from '../testing/given.ts'
import { aPolicy, besidesShipped } from '../testing/otherPolicies.ts'
import { courier } from './courier.ts'
import { enqueueCopy } from './enqueueCopy.ts'
import type { Step } from './serveReader.ts'

const due = { at: '2026-10-30T15:59:59.999Z', on: localDateOf('2026-10-30T15:59:59.999Z'), provisional: false }
const tells = { citizen: { purpose: 'replied', words: '已经退还。', followUp: due }, staff: { purpose: 'ordered', words: '请立即办理。', due, automatic: false } } as const satisfies Record<string, Told>
const matter = { item: '公积金提取', agency: '市公积金中心', projectNo: 'P1', on: localDateOf(rightNow) }

/** Platforms and processes in trouble: what is answered in turn, where processes die one after the other, how many there are at a time. */
type Trouble = { results: (Result & { arrives?: boolean })[]; deaths: Step[]; rivals: number; keys: number; audience: keyof typeof tells }

const trouble: fc.Arbitrary<Trouble> = fc.record({
  results: fc.array(fc.constantFrom<Trouble['results'][number]>(
    { outcome: 'accepted' }, { outcome: 'later', code: '-1' }, { outcome: 'unsure', code: 'timeout', arrives: true }, { outcome: 'unsure', code: 'timeout', arrives: false }, { outcome: 'noRight', code: '43101' }, { outcome: 'fault', code: '47003' }
  ), { minLength: 1, maxLength: 12 }),
  deaths: fc.array(fc.constantFrom<Step>('claimed', 'handed', 'noted'), { maxLength: 4 }), rivals: fc.integer({ min: 1, max: 3 }), keys: fc.integer({ min: 1, max: 4 }), audience: fc.constantFrom('citizen', 'staff')
})

/** Time passes from one thing to the next that is to be done for a reader. Throws where a copy waits for ever. */
const untilNothingWaits = async ({ rooms, clock }: City, of: ReaderOf): Promise<void> => {
  for (let count = 0; count < 100; count += 1) {
    const wanted = wantsAt(await rooms.readers.load(of))
    if (wanted === undefined) return
    if (wanted > clock.now()) clock.set(wanted)
    await courier(rooms)
  }
  throw new Error('a copy is on its way for ever')
}

type Outcome = { ends: { key: string; end: Finished | undefined }[]; arrived: Arrived[]; route: Way[] }

/** A reader is told of so many things under a policy; the trouble, and then time until nothing is on its way. */
const passedThrough = async (city: City, sending: Sending, { results, deaths, rivals, keys, audience }: Trouble): Promise<Outcome> => {
  const { carriers, arrived, answers } = answeringPlatforms(city.clock)
  let at = 0
  const next = () => results[(at += 1) % results.length] ?? { outcome: 'accepted' as const }
  const usual = { ...answers }
  Object.assign(answers, { subscription: next, work: next, sms: next })
  Object.assign(city.rooms, { carriers, policies: besidesShipped('990200', [aPolicy('any@1', sending)]) })
  const [of, told] = [{ audience, id: randomUUID() }, tells[audience]]
  const names = Array.from({ length: keys }, (_, n) => `key ${n}`)
  for (const [n, key] of names.entries()) await enqueueCopy(city.rooms, of, { key, at: addSeconds(rightNow, n), told, matter, policy: 'any@1' })
  for (const death of [...deaths, undefined]) {
    await Promise.allSettled(Array.from({ length: rivals }, () => courier(city.rooms, (step) => { if (step === death) throw new Error('died') })))
    city.clock.advance(121)
  }
  Object.assign(answers, usual)
  await untilNothingWaits(city, of)
  const ends = await Promise.all(names.map(async (key) => ({ key, end: await city.rooms.readers.finished(of, key) })))
  return { ends, arrived, route: routeOf(sending, audience, told.purpose).map(({ way }) => way) }
}

const database = givenADatabase()

it('loses nothing and doubles nothing under any policy and any mix of failures, lost answers, deaths and rivals', async () => {
  const oneByOne = (sending: Sending): Sending => ({ ...sending, digestFrom: zhejiang.sending.digestFrom })
  await fc.assert(fc.asyncProperty(fc.option(anySending.map(oneByOne), { nil: zhejiang.sending }), trouble, async (sending, troubled) => {
    const { ends, arrived, route } = await passedThrough(aCity(database.table()), sending, troubled)
    for (const { key, end } of ends) {
      const ways = arrived.filter((one) => one.key === key).map(({ way }) => way)
      expect(ways).toEqual(route.filter((way) => ways.includes(way)))
      expect(end === undefined).toBe(route.length === 0)
      if (end?.how === 'carried') expect(ways.length).toBeGreaterThan(0)
      if (end?.how === 'inboxOnly') expect(end.attempts.map(({ outcome }) => outcome)).not.toContain('accepted')
    }
    const sure = ends.filter(({ end }) => !end?.attempts.some(({ outcome }) => outcome === 'unsure')).map(({ key }) => key)
    const firsts = sure.map((key) => arrived.find((one) => one.key === key)?.at).filter((when) => when !== undefined)
    expect(firsts).toEqual(firsts.toSorted())
  }), { numRuns: 25 })
}, 480_000)
