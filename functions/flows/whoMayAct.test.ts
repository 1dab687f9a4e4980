import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { citizenCommands } from '@haochaping/shared/schemas/citizenCommands.ts'
import { staffCommands } from '@haochaping/shared/schemas/staffCommands.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { rowOf } from '../domain/rectification/rowOf.ts'
import type { Command, CommandName } from '../domain/rectification/table.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does, says, seen } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { asked } from '../testing/ticketActs.ts'
import { ask, signedIn } from '../testing/when.ts'

const byStaff = staffCommands
const byAuthor = citizenCommands.filter((command) => command !== 'rateAgain' && command !== 'reportPressure')
const staffRoles = ['handler', 'leader', 'supervisor', 'panel'] as const

describe('who may act on a 差评, at the door', () => {
  const database = givenADatabase()
  let city: City
  let fresh: Story
  let closed: Story
  const unitOf = (story: Story, role: (typeof staffRoles)[number]) => role === 'handler' || role === 'leader' ? story.unit : 'CITY-HALL'
  const record = async ({ eventId }: Story) => canonicalJson(must(await city.rooms.events.load(eventId)))
  const tried = async (story: Story, role: (typeof staffRoles)[number], { act, turn }: { act: unknown; turn: number }) =>
    ask(city, { verb: 'actOnTicket', token: await atWork(city, `${role}:${unitOf(story, role)}`), params: { eventId: story.eventId }, body: { actId: randomUUID(), turn, act } })
  const turnOf = async (story: Story) => must((await seen(story, await atWork(city, `handler:${story.unit}`))).turn)
  /** The story in which this command comes in the wrong phase. */
  const outOfPhase = (command: CommandName) => rowOf(command).from.includes('received') && command !== 'answerAppeal' && command !== 'voteOnAppeal' && command !== 'answerOrder' ? closed : fresh

  beforeAll(async () => {
    city = aCity(database.table())
    ;[fresh, closed] = [await aBadRating(city), await aBadRating(city)]
    const handler = await atWork(city, `handler:${closed.unit}`)
    for (const command of ['accept', 'recordContact', 'rectifyNow', 'rectify', 'reply'] as const) {
      const { status, body } = await does(closed, handler, asked(command) as never)
      expect([command, status, body['refused']]).toEqual([command, 200, undefined])
    }
    expect((await says(closed, asked('judge', { verdict: 'satisfied' }) as never)).body['progress']).toMatchObject({ handling: { phase: 'closed' } })
  })

  it.each(byStaff)('refuses %s to a role that the table does not name, in the wrong phase, and with words it does not know', async (command) => {
    const others = staffRoles.filter((role) => !rowOf(command).by.includes(role))
    const [own] = staffRoles.filter((role) => rowOf(command).by.includes(role))
    const late = outOfPhase(command)
    const before = [await record(fresh), await record(late)]
    for (const role of others)
      expect([role, (await tried(fresh, role, { act: asked(command), turn: await turnOf(fresh) }))]).toMatchObject([role, { status: 403, body: { refused: 'notAllowed' } }])
    const turn = await turnOf(late)
    expect(await tried(late, must(own), { act: asked(command), turn })).toMatchObject({ status: 409, body: { refused: 'notNow' } })
    expect(await tried(late, must(own), { act: { ...asked(command), because: 'I say so' }, turn })).toMatchObject({ status: 400, body: { refused: 'badRequest' } })
    expect([await record(fresh), await record(late)]).toEqual(before)
  })

  it.each(byAuthor)('refuses %s to another citizen, in the wrong phase, with words it does not know, and to staff', async (command) => {
    const late = outOfPhase(command)
    const [before, stranger, act] = [await record(late), await signedIn(city, 'citizen:990100199901010000'), asked(command)]
    const as = (token: string, changed: Command | object = act) => ask(city, { verb: 'actOnCase', token, params: { eventId: late.eventId }, body: { actId: randomUUID(), act: changed } })
    expect(await as(stranger)).toMatchObject({ status: 403, body: { refused: 'notYours' } })
    expect(await as(late.citizen)).toMatchObject({ status: 409, body: { refused: 'notNow' } })
    expect(await as(late.citizen, { ...act, because: 'I say so' })).toMatchObject({ status: 400, body: { refused: 'badRequest' } })
    expect((await as(await atWork(city, `handler:${late.unit}`))).status).toBe(403)
    expect(await record(late)).toBe(before)
  })

  it('does not even show a ticket to staff of another unit, nor to supervisors and panel of its own', async () => {
    for (const code of ['handler:ELSEWHERE', 'leader:ELSEWHERE', `supervisor:${fresh.unit}`, `panel:${fresh.unit}`, `administrator:${fresh.unit}`]) {
      const token = await atWork(city, code)
      expect([code, await ask(city, { verb: 'viewTicket', token, params: { eventId: fresh.eventId } })]).toMatchObject([code, { status: 403, body: { refused: 'notAllowed' } }])
      const act = await ask(city, { verb: 'actOnTicket', token, params: { eventId: fresh.eventId }, body: { actId: randomUUID(), turn: 0, act: asked('accept') } })
      expect([code, act]).toMatchObject([code, { status: 403, body: { refused: 'notAllowed' } }])
    }
  })

  it('refuses an act on a ticket that has moved on since it was seen', async () => {
    expect(await tried(closed, 'handler', { act: asked('accept'), turn: 0 })).toMatchObject({ status: 409, body: { refused: 'movedOn' } })
  })
})
