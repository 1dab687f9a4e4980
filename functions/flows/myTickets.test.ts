import { expect, describe, it } from '@jest/globals'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aBadRating, atWork, does, says } from '../testing/story.ts'
import { ask } from '../testing/when.ts'

const appealed: StaffCommand[] = [
  { command: 'askAppeal', ground: 'mistaken', reason: '评的不是本窗口' }, { command: 'accept' }, { command: 'writeToCitizen', words: '请补充窗口号。' },
  { command: 'explain', rule: '《条例》第三条', reason: '没有依据' }, { command: 'reply', words: '好的，谢谢。', confirmed: ['complaint', 'done', 'when', 'whom'] }
]

describe('the desk of the appeals panel', () => {
  const database = givenADatabase()

  it('keeps an appeal that is undecided when the ticket closes, until it is decided', async () => {
    const city = aCity(database.table())
    const story = await aBadRating(city, { anonymous: true })
    const handler = await atWork(city, `handler:${story.unit}`)
    for (const act of appealed) expect((await does(story, handler, act)).status).toBe(200)
    expect((await says(story, { command: 'answerAppeal', words: '评的就是这个窗口', photos: [] })).status).toBe(200)
    expect((await says(story, { command: 'judge', verdict: 'satisfied', photos: [] })).status).toBe(200)
    const panel = await atWork(city, 'panel:CITY-HALL')
    const desk = async () => (await ask(city, { verb: 'myTickets', token: panel, query: { view: 'today' } })).body['tickets']
    expect(await desk()).toMatchObject([{ eventId: story.eventId, phase: 'closed', can: ['voteOnAppeal'], next: { step: 'appeal' } }])
    expect((await does(story, panel, { command: 'voteOnAppeal', vote: 'keep', reason: '不属误评' })).status).toBe(200)
    expect(await desk()).toEqual([])
  })
})
