import { beforeEach, describe, expect, it } from '@jest/globals'
import { firstBreak } from '../domain/ledger.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does, says, seen, until } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { ask } from '../testing/when.ts'

const reply = '您反映等了三个月没有人管，我们已于11月28日整改完成，增加了两名人员。有疑问请拨打窗口电话 0000-0000000 联系王科长。'

describe('差评整改', () => {
  const database = givenADatabase()
  let city: City
  beforeEach(() => { city = aCity(database.table()) })

  type Told = { at: string; purpose: string; title: string }
  const boxOf = async (token: string): Promise<Told[]> => {
    const found: Told[] = []
    for (let more: string | undefined = ''; more !== undefined;) {
      const { body } = await ask(city, { verb: 'myMessages', token, query: more === '' ? {} : { more } })
      found.push(...body['messages'] as Told[])
      more = body['more'] as string | undefined
    }
    return found.toReversed()
  }
  const factsOf = async ({ eventId }: Story) => must(await city.rooms.events.load(eventId)).ledger.map(({ fact }) => fact)
  const handled = async (story: Story, handler: string) => {
    for (const act of [
      { command: 'accept' }, { command: 'recordContact', outcome: 'reached', note: '已电话核实' },
      { command: 'rectifyNow', plan: '马上补齐人员' }, { command: 'rectify', summary: '增加了两名人员', photos: [] },
      { command: 'reply', words: reply, confirmed: [] }
    ] as const) expect([act.command, (await does(story, handler, { ...act } as never)).status]).toEqual([act.command, 200])
  }

  it('goes from contact over a limited time with an approved extension to “not solved”, and again to “solved”', async () => {
    const story = await aBadRating(city)
    const [handler, leader] = [await atWork(city, `handler:${story.unit}`), await atWork(city, `leader:${story.unit}`)]
    expect((await seen(story, handler)).can).toEqual(['accept', 'transfer', 'askAppeal'])
    await does(story, handler, { command: 'accept' })
    await does(story, handler, { command: 'recordContact', outcome: 'reached', note: '已电话核实' })
    const { status, body } = await does(story, handler, { command: 'rectifyByDate', reason: '要改造系统', promised: '2026-12-04' as never })
    expect([status, body['ticket']]).toMatchObject([200, { handling: { phase: 'rectifying', way: { way: 'limited', promised: '2026-12-04' } } }])
    await does(story, handler, { command: 'askExtension', reason: '供应商要再等几天' })
    expect((await does(story, handler, { command: 'decideExtension', approved: true, reason: '同意' })).body['refused']).toBe('notAllowed')
    const extended = await does(story, leader, { command: 'decideExtension', approved: true, reason: '同意' })
    expect(extended.body['ticket']).toMatchObject({ dues: { rectify: { on: '2026-12-11' } } })
    await does(story, handler, { command: 'rectify', summary: '系统已改造', photos: [] })
    await does(story, handler, { command: 'reply', words: reply, confirmed: [] })
    const notSolved = await says(story, { command: 'judge', verdict: 'not', words: '还是没人管', photos: [] })
    expect([notSolved.status, notSolved.body['progress']]).toMatchObject([200, { handling: { phase: 'received', round: 2 } }])
    await handled(story, handler)
    const solved = await says(story, { command: 'judge', verdict: 'satisfied', photos: [] })
    expect(solved.body['progress']).toMatchObject({ handling: { phase: 'closed', verdict: { verdict: 'satisfied' }, rounds: [{ verdict: { verdict: 'not' } }] } })
    await until(city, city.clock.now())
    expect((await boxOf(story.citizen)).map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining(['accepted', 'wayDecided', 'extended', 'replied', 'reopened']))
    expect(firstBreak(must(await city.rooms.events.load(story.eventId)).ledger)).toBeUndefined()
  })

  it('leaves a rating out of the figures only when two people of two other units say so, after the citizen was heard', async () => {
    const story = await aBadRating(city)
    const handler = await atWork(city, `handler:${story.unit}`)
    const [one, sameUnit, two, own] = [await atWork(city, 'panel:JUSTICE'), await atWork(city, 'panel:JUSTICE:2'), await atWork(city, 'panel:LETTERS'), await atWork(city, `panel:${story.unit}`)]
    await does(story, handler, { command: 'askAppeal', ground: 'mistaken', reason: '评错了单位' })
    expect((await ask(city, { verb: 'viewTicket', token: own, params: { eventId: story.eventId } })).body['refused']).toBe('notAllowed')
    expect((await does(story, one, { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' })).body['refused']).toBe('hearingOpen')
    await says(story, { command: 'answerAppeal', words: '我没有评错', photos: [] })
    expect((await does(story, one, { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' })).status).toBe(200)
    expect((await does(story, one, { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' })).body['refused']).toBe('votedAlready')
    expect((await does(story, sameUnit, { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' })).body['refused']).toBe('sameUnit')
    expect((await does(story, two, { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' })).body['ticket']).toMatchObject({ handling: { phase: 'excluded' } })
    await until(city, city.clock.now())
    const { body } = await ask(city, { verb: 'caseProgress', token: story.citizen, params: { eventId: story.eventId } })
    expect(body).toMatchObject({ rating: { level: 'veryDissatisfied', words: '等了三个月没有人管' }, handling: { end: { how: 'excluded' } } })
    const stored = await city.rooms.agencyDays.load(story.unit, '2026-11-20' as never)
    expect(stored?.figures.counts).toEqual({ events: 1, excludedVeryDissatisfied: 1 })
    expect((await boxOf(story.citizen)).map(({ purpose }) => purpose)).toEqual(['appealAsked', 'appealDecided'])
  })

  it('reminds, records the breach, escalates and orders at the right instants of working days when nobody acts', async () => {
    const story = await aBadRating(city)
    await until(city, '2026-12-11T02:42:00.000Z')
    const [handler, leader, supervisor] = [await atWork(city, `handler:${story.unit}`), await atWork(city, `leader:${story.unit}`), await atWork(city, 'supervisor:CITY-HALL')]
    const box = await boxOf(handler)
    expect(box.filter(({ purpose }) => purpose === 'ordered').length).toBeGreaterThan(0)
    const hours = box.map(({ at }) => at.slice(11, 16))
    expect(box[0]).toMatchObject({ purpose: 'badRatingReceived' })
    expect(hours.slice(1).every((hour) => hour >= '01:00' && hour < '09:00')).toBe(true)
    expect((await boxOf(leader)).map(({ purpose }) => purpose)).toContain('reminder')
    expect((await boxOf(supervisor)).map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['reminder', 'ordered']))
    const facts = await factsOf(story)
    expect(facts.filter((fact) => fact === 'breached')).toHaveLength(5)
    expect((await boxOf(await story.signInAgain())).map(({ purpose }) => purpose)).toContain('supervised')
    expect((await ask(city, { verb: 'myTickets', token: supervisor, query: { view: 'today' } })).body['tickets']).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ eventId: story.eventId, ordered: true })]))
  })
})
