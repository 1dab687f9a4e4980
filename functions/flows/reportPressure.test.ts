import { beforeEach, describe, expect, it } from '@jest/globals'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does, says, seen } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { ask } from '../testing/when.ts'
import { sweep } from './sweep.ts'

describe('a report of having been pressed about a rating', () => {
  const database = givenADatabase()
  let city: City
  let story: Story
  const inboxOf = async (code: string) => JSON.stringify((await ask(city, { verb: 'myMessages', token: await atWork(city, code) })).body)
  const ticketFor = async (code: string) => JSON.stringify(await seen(story, await atWork(city, code)))

  beforeEach(async () => {
    city = aCity(database.table())
    story = await aBadRating(city)
    const { status, body } = await says(story, { command: 'reportPressure', kind: 'pressed', words: '窗口来电话要求改分' })
    expect(status).toBe(200)
    expect(JSON.stringify(body['progress'])).toContain('pressureReported')
    await sweep(city.rooms)
  })

  it('is seen by supervisors of other units, and by nobody of the unit it is about', async () => {
    const report = `"purpose":"pressureReported"`
    const mine = (text: string) => text.includes(report) && text.includes(story.eventId)
    expect(mine(await inboxOf('supervisor:CITY-HALL'))).toBe(true)
    for (const role of ['handler', 'leader', 'supervisor', 'panel']) expect([role, mine(await inboxOf(`${role}:${story.unit}`))]).toEqual([role, false])
    expect(city.sent.map(({ purpose }) => purpose)).not.toContain('pressureReported')
  })

  it('leaves no sign in the ticket that staff see, and keeps its place in the ledger', async () => {
    for (const code of [`handler:${story.unit}`, `leader:${story.unit}`, 'supervisor:CITY-HALL', 'panel:CITY-HALL']) expect(await ticketFor(code)).not.toMatch(/pressure|改分/i)
    expect(must(await city.rooms.events.load(story.eventId)).ledger.map(({ fact }) => fact)).toContain('pressureReported')
  })

  it('leaves no gap in the numbers of the steps that staff see, nor for anybody but the author', async () => {
    await does(story, await atWork(city, `handler:${story.unit}`), { command: 'accept' })
    const { steps } = await seen(story, await atWork(city, `handler:${story.unit}`))
    expect(steps.map(({ fact }) => fact)).toContain('accepted')
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1))
    expect(must(await city.rooms.events.load(story.eventId)).ledger.length).toBe(steps.length + 1)
  })

  it('is kept from the people of a unit that has the ticket now, also from their supervisor', async () => {
    const next = `${story.unit.slice(0, 17)}Z`
    await atWork(city, `handler:${next}`)
    expect((await does(story, await atWork(city, `handler:${story.unit}`), { command: 'transfer', unit: next, reason: '不是本单位的事' })).status).toBe(200)
    expect((await says(story, { command: 'reportPressure', kind: 'toldWhat', words: '又来电话了' })).status).toBe(200)
    await sweep(city.rooms)
    const told = async (code: string) => (await inboxOf(code)).split(`"purpose":"pressureReported"`).length - 1
    const all = await told('supervisor:CITY-HALL')
    expect(await told(`supervisor:${next}`)).toBe(all - 1)
  })
})
