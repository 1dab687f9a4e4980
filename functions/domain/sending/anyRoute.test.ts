import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Sending } from '@haochaping/shared/policy/sending.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { anySending } from '../../testing/anySending.ts'
import { must } from '../../testing/must.ts'
import { concluded, ended, heldUp, onwards, skipped } from './concluded.ts'
import type { Concluded } from './concluded.ts'
import { enqueued } from './enqueued.ts'
import type { Finished } from './finished.ts'
import { handed } from './handed.ts'
import { nextJob, wantsAt } from './nextJob.ts'
import type { Job } from './nextJob.ts'
import { newReader } from './reader.ts'
import type { Reader } from './reader.ts'
import { routeOf, stepOf } from './route.ts'
import type { SendingOf } from './route.ts'
import { forgetful } from './way.ts'

const start = '2026-10-12T02:00:00.000Z'
const due = { at: '2026-10-30T15:59:59.999Z', on: localDateOf('2026-10-30T15:59:59.999Z'), provisional: false }
const told = { citizen: { purpose: 'replied', words: '', followUp: due }, staff: { purpose: 'ordered', words: '', due, automatic: false }, group: { purpose: 'ordered', words: '', due, automatic: false } } as const satisfies Record<string, Told>

/** What meets a copy when its turn comes: no road, a full channel, what a platform answers, or a process that dies with it in hand. */
const meets = ['noRoad', 'full', 'accepted', 'later', 'unsure', 'noRight', 'fault', 'dies'] as const
type Meets = (typeof meets)[number]
type World = { sendingOf: SendingOf; next(): Meets; reads(): boolean }

/** One job done, as the courier does it; what a process leaves that dies is found later. */
const done = (reader: Reader, { job, copy, along = [] }: Job, { now, world: { sendingOf, next, reads } }: { now: string; world: World }): Concluded[] => {
  const at = { now, sendingOf }
  if (job === 'look') return [reads() ? ended(reader, copy, { now, how: 'read' }) : onwards(reader, copy, at)]
  const way = copy.handing?.way ?? must(stepOf(sendingOf(copy), { audience: reader.audience, copy })).way
  if (job === 'recover') return [must(concluded(reader, copy.key, { ...at, way, chance: 0, result: { outcome: forgetful[way] ? 'unsure' : 'later' } }))]
  const met = next()
  if (met === 'noRoad') return [skipped(reader, copy, { ...at, way })]
  if (met === 'full') return [heldUp(reader, copy, { ...at, way, until: addSeconds(now, 600) })]
  const keys = [copy, ...along].map(({ key }) => key)
  const claimed = handed(reader, keys, { way, owner: 'me', now })
  if (met === 'dies') return [{ reader: claimed }]
  return keys.reduce<Concluded[]>((all, key) => [...all, must(concluded(all.at(-1)?.reader ?? claimed, key, { ...at, way, chance: 0, result: { outcome: met } }))], [])
}

/** Time passes from job to job; the ends in their order. Throws where a reader still waits after so many jobs. */
const played = (first: Reader, world: World): Finished[] => {
  const ends: Finished[] = []
  let [reader, now] = [first, start]
  for (let count = 0; count < 5000; count += 1) {
    const at = wantsAt(reader)
    if (at === undefined) return ends
    now = at > now ? at : now
    const all = done(reader, must(nextJob(reader, { now, sendingOf: world.sendingOf })), { now, world })
    ends.push(...all.flatMap(({ finished }) => finished ?? []))
    reader = must(all.at(-1)).reader
  }
  throw new Error('a copy is on its way for ever')
}

it('leads a copy by any route a policy may have to one end, by each way at most once, or leaves it to the inbox', () => {
  const scene = fc.record({
    sendings: fc.array(anySending, { minLength: 1, maxLength: 3 }), audience: fc.constantFrom('citizen', 'staff', 'group'),
    keys: fc.integer({ min: 1, max: 8 }), met: fc.array(fc.constantFrom(...meets), { minLength: 1, maxLength: 30 }), reads: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 })
  })
  fc.assert(fc.property(scene, ({ sendings, audience, keys, met, reads }) => {
    const sendingOf: SendingOf = ({ policy }): Sending => must(sendings[Number(policy)])
    let [turn, look] = [0, 0]
    const world: World = { sendingOf, next: () => must(met[(turn += 1) % met.length]), reads: () => must(reads[(look += 1) % reads.length]) }
    const fresh = Array.from({ length: keys }, (_, n) => ({ key: `key ${n}`, at: addSeconds(start, n), told: told[audience], matter: { item: '', agency: '', projectNo: '', on: localDateOf(start) }, policy: String(n % sendings.length) }))
    const routes = new Map(fresh.map((letter) => [letter.key, routeOf(sendingOf(letter), audience, letter.told.purpose).map(({ way }) => way)]))
    const reader = fresh.reduce((before, letter) => enqueued(before, letter, { now: start, sendingOf }) ?? before, newReader(audience, 'somebody'))
    const ends = played(reader, world)
    expect(ends.map(({ key }) => key).toSorted()).toEqual([...routes].filter(([, route]) => route.length > 0).map(([key]) => key).toSorted())
    for (const { key, how, attempts } of ends) {
      const route = must(routes.get(key))
      const steps = attempts.map(({ way }) => route.indexOf(way))
      expect(steps).toEqual(steps.toSorted((a, b) => a - b))
      expect(steps).not.toContain(-1)
      const took = attempts.filter(({ outcome }) => outcome === 'accepted').map(({ way }) => way)
      expect(new Set(took).size).toBe(took.length)
      if (how === 'carried') expect(took.length).toBeGreaterThan(0)
      if (how === 'unsure' || how === 'inboxOnly') expect(took).toEqual([])
      if (how === 'inboxOnly') expect(steps.at(-1)).toBe(route.length - 1)
    }
  }), { numRuns: 500 })
})
