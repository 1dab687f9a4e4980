import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { hired } from '../testing/staff.ts'
import { aBadRating, atWork, does, says } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { ask } from '../testing/when.ts'
import type { Answer } from '../testing/when.ts'
import { conversations } from './conversations.ts'
import { refusalsOf } from './refusalsOf.ts'

const accept: StaffCommand = { command: 'accept' }
const write: StaffCommand = { command: 'writeToCitizen', words: '想再核实一下当天的情况。' }
const explain: StaffCommand = { command: 'explain', rule: '《不动产登记暂行条例》第二十条', reason: '须先行公示' }
const extend: StaffCommand = { command: 'askExtension', reason: '等待档案调取' }
const appeal: StaffCommand = { command: 'askAppeal', ground: 'mistaken', reason: '评的不是本窗口' }
const exclude: StaffCommand = { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' }
const order: StaffCommand = { command: 'order', words: '请尽快办理。' }
const reply = (confirmed: ('complaint' | 'done' | 'when' | 'whom')[]): StaffCommand => ({ command: 'reply', words: '好的，谢谢。', confirmed })
const again: CitizenCommand = { command: 'rateAgain', level: 'satisfied', photos: [] }
const pressed: CitizenCommand = { command: 'reportPressure', kind: 'pressed' }
const transferTo = (unit: string): StaffCommand => ({ command: 'transfer', unit, reason: '不属本单位职责' })

describe('the refusals that the document lists for acts', () => {
  const database = givenADatabase()
  let city: City
  beforeEach(() => { city = aCity(database.table()) })
  const documented = (verb: string): string[] => conversations.filter((one) => one.verb === verb).flatMap(refusalsOf)
  const general = ['badRequest', 'badJson', 'tooLarge', 'signInAgain', 'serverFault']

  const inTurn = async (story: Story, who: string, acts: readonly StaffCommand[]): Promise<Answer> => {
    const token = await atWork(story.city, who)
    const answers: Answer[] = []
    for (const act of acts) answers.push(await does(story, token, act))
    expect(answers.slice(0, -1).map(({ status }) => status)).toEqual(acts.slice(1).map(() => 200))
    return answers.at(-1) ?? { status: 0, body: {}, headers: {} }
  }
  const unitDoes = (story: Story, ...acts: StaffCommand[]) => inTurn(story, `handler:${story.unit}`, acts)
  const anonymously = () => aBadRating(city, { anonymous: true })
  const withoutASave = (story: Story): Story =>
    ({ ...story, city: { ...city, rooms: { ...city.rooms, events: { ...city.rooms.events, save: async () => false } } } })

  const byStaff: Record<string, () => Promise<Answer>> = {
    notAllowed: async () => inTurn(await aBadRating(city), 'handler:ELSEWHERE', [accept]),
    notNow: async () => unitDoes(await aBadRating(city), accept, accept),
    movedOn: async () => {
      const story = await aBadRating(city)
      const token = await atWork(city, `handler:${story.unit}`)
      return ask(city, { verb: 'actOnTicket', token, params: { eventId: story.eventId }, body: { actId: randomUUID(), turn: 9, act: accept } })
    },
    staysAnonymous: async () => unitDoes(await anonymously(), accept, { command: 'viewContact', reason: '需要核实' }),
    noPhone: async () => unitDoes(await aBadRating(city, { mobile: undefined }), accept, { command: 'viewContact', reason: '需要核实' }),
    promiseOutOfRange: async () => unitDoes(await anonymously(), accept, write, { command: 'rectifyByDate', reason: '系统要改造', promised: LocalDate.parse('2026-11-01') }),
    replyIncomplete: async () => unitDoes(await anonymously(), accept, write, explain, reply([])),
    extensionPending: async () => unitDoes(await anonymously(), accept, write, extend, extend),
    extensionsUsedUp: async () => {
      const story = await anonymously()
      await unitDoes(story, accept, write, extend)
      await inTurn(story, `leader:${story.unit}`, [{ command: 'decideExtension', approved: true, reason: '情况属实' }])
      return unitDoes(story, extend)
    },
    extensionTooLate: async () => {
      const story = await anonymously()
      await unitDoes(story, accept, write)
      city.clock.set('2026-12-30T02:00:00.000Z')
      return unitDoes(story, extend)
    },
    ownRequest: async () => {
      const story = await anonymously()
      const leader = await hired(city, `leader:${story.unit}`)
      await hired(city, `handler:${story.unit}`, { absence: { from: LocalDate.parse('2026-11-01'), to: LocalDate.parse('2026-12-31'), deputy: leader?.staffId ?? '' } })
      return inTurn(story, `leader:${story.unit}`, [accept, write, extend, { command: 'decideExtension', approved: true, reason: '同意' }])
    },
    unknownUnit: async () => unitDoes(await aBadRating(city), transferTo('NOWHERE')),
    sameUnit: async () => {
      const story = await aBadRating(city)
      return unitDoes(story, transferTo(story.unit))
    },
    appealOnce: async () => unitDoes(await aBadRating(city), appeal, appeal),
    appealTooLate: async () => {
      const story = await aBadRating(city)
      city.clock.set('2026-12-30T02:00:00.000Z')
      return unitDoes(story, appeal)
    },
    hearingOpen: async () => {
      const story = await aBadRating(city)
      await unitDoes(story, appeal)
      return inTurn(story, 'panel:CITY-HALL', [exclude])
    },
    votedAlready: async () => {
      const story = await aBadRating(city)
      await unitDoes(story, appeal)
      await says(story, { command: 'answerAppeal', words: '评的就是这个窗口', photos: [] })
      return inTurn(story, 'panel:CITY-HALL', [exclude, exclude])
    },
    orderOpen: async () => inTurn(await aBadRating(city), 'supervisor:CITY-HALL', [order, order]),
    tooOften: async () => unitDoes(await anonymously(), accept, ...Array.from({ length: 9 }, () => write)),
    busy: async () => unitDoes(withoutASave(await aBadRating(city)), accept)
  }

  const byCitizen: Record<string, () => Promise<Answer>> = {
    notAllowed: async () => {
      const story = await aBadRating(city)
      return says({ ...story, citizen: await atWork(city, `handler:${story.unit}`) }, pressed)
    },
    notYours: async () => says({ ...await aBadRating(city), citizen: (await aBadRating(city)).citizen }, pressed),
    notNow: async () => says(await aBadRating(city), { command: 'judge', verdict: 'satisfied', photos: [] }),
    supplementsUsedUp: async () => {
      const story = await aBadRating(city)
      for (const _ of [1, 2, 3]) expect((await says(story, pressed)).status).toBe(200)
      return says(story, pressed)
    },
    ratingAgainTooLate: async () => says(await aBadRating(city), again),
    ratedAgainAlready: async () => {
      const story = await anonymously()
      await unitDoes(story, accept, write, explain, reply(['complaint', 'done', 'when', 'whom']))
      expect((await says(story, again)).status).toBe(200)
      return says(story, again)
    },
    busy: async () => says(withoutASave(await aBadRating(city)), pressed)
  }

  it.each(Object.entries(byStaff))('%s, of staff on a ticket', async (refused, meet) => {
    expect((await meet()).body['refused']).toBe(refused)
  })

  it.each(Object.entries(byCitizen))('%s, of the one who rated', async (refused, meet) => {
    expect((await meet()).body['refused']).toBe(refused)
  })

  it('are all of these, and no other', () => {
    expect(documented('actOnTicket').filter((refused) => !general.includes(refused)).toSorted()).toEqual(Object.keys(byStaff).toSorted())
    expect(documented('actOnCase').filter((refused) => !general.includes(refused)).toSorted()).toEqual(Object.keys(byCitizen).toSorted())
  })
})
