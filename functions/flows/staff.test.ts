import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { staffLedgerHolds } from '../domain/staffLedger.ts'
import { accountKey } from '../identity/personKey.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { hired } from '../testing/staff.ts'
import { ask, signedIn } from '../testing/when.ts'
import { absentBehind } from './absentBehind.ts'

const day = 86_400

describe('staff accounts', () => {
  const database = givenADatabase()
  let city: City
  let unit: string
  let administrator: string
  beforeEach(async () => {
    city = aCity(database.table())
    unit = randomUUID().slice(0, 18)
    administrator = await signedIn(city, `administrator:${unit}`)
  })

  const as = (token: string, verb: string, body?: object) => ask(city, { verb, token, ...(body ? { body } : {}) })
  const invite = async (post: object = {}) => {
    const { body } = await as(administrator, 'inviteStaff', { name: '赵文博', role: 'handler', unit, unitName: '市局', ...post })
    return { staffId: String(body['staffId']), ...body['invitation'] as { code: string; expiresAt: string } }
  }
  const bind = (invitation: string, account: string) => ask(city, { verb: 'bindStaff', body: { provider: 'demo', code: `account:${account}`, invitation } })
  const change = (staffId: string, kind: object) => ask(city, { verb: 'changeStaff', token: administrator, params: { staffId }, body: { change: kind } })
  const enter = (account: string, who: 'citizen' | 'staff' = 'staff') => ask(city, { verb: 'signIn', body: { provider: 'demo', code: `account:${account}`, as: who } })
  const refusedOf = ({ body }: { body: Record<string, unknown> }) => body['refused']
  const member = async () => {
    const [account, invited] = [randomUUID(), await invite()]
    const { body } = await bind(invited.code, account)
    return { ...invited, account, token: String(body['token']) }
  }

  describe('an invitation', () => {
    it('binds the account that shows it, in any spelling, and signs her in from then on', async () => {
      const [invited, account] = [await invite(), randomUUID()]
      expect(invited.expiresAt).toBe('2026-11-24T02:42:00.000Z')
      expect(refusedOf(await enter(account))).toBe('notStaff')
      const bound = await bind(` ${invited.code.toLowerCase().replaceAll('-', ' ')}`, account)
      expect(bound.body).toMatchObject({ role: 'handler', name: '赵*', unitName: '市局' })
      expect((await enter(account)).body).toMatchObject({ role: 'handler' })
      expect((await as(String(bound.body['token']), 'whoAmI')).body).toMatchObject({ staffId: invited.staffId, name: '赵文博', role: 'handler', unit })
    })

    it('is used up by whoever is first, also when two come at once', async () => {
      const invited = await invite()
      const answers = await Promise.all(Array.from({ length: 5 }, () => bind(invited.code, randomUUID())))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404])
      expect(refusedOf(await bind(invited.code, randomUUID()))).toBe('invitationUnknown')
    })

    it('is over after 72 hours, and one made anew replaces it', async () => {
      const [late, replaced] = [await invite(), await invite()]
      const { body } = await change(replaced.staffId, { kind: 'invite' })
      city.clock.advance(3 * day - 1)
      expect(refusedOf(await bind(replaced.code, randomUUID()))).toBe('invitationUnknown')
      expect((await bind((body['invitation'] as { code: string }).code, randomUUID())).status).toBe(200)
      city.clock.advance(1)
      expect(refusedOf(await bind(late.code, randomUUID()))).toBe('invitationUnknown')
      expect(refusedOf(await bind('0000-0000-0000', randomUUID()))).toBe('invitationUnknown')
    })

    it('does not bind an account twice, until it is unbound', async () => {
      const [li, zhao] = [await member(), await invite()]
      expect(refusedOf(await bind(zhao.code, li.account))).toBe('accountTaken')
      await change(li.staffId, { kind: 'unbind' })
      expect(refusedOf(await bind(zhao.code, li.account))).toBe('accountTaken')
      city.clock.advance(61)
      expect((await bind(zhao.code, li.account)).status).toBe(200)
      expect((await as(String((await enter(li.account)).body['token']), 'whoAmI')).body).toMatchObject({ staffId: zhao.staffId })
    })

    it('gets over a crash between the claim on the account and the binding', async () => {
      const [crashed, again, account] = [await invite(), await invite(), randomUUID()]
      await city.rooms.staff.claim(accountKey(testKeys, account), { staffId: crashed.staffId, at: city.clock.now() }, undefined)
      expect(refusedOf(await enter(account))).toBe('notStaff')
      expect(refusedOf(await bind(again.code, account))).toBe('accountTaken')
      expect((await bind(crashed.code, account)).status).toBe(200)
    })
  })

  describe('what an administrator changes', () => {
    it.each([{ kind: 'unbind' }, { kind: 'leave' }, { kind: 'post', role: 'leader', unit: 'ELSEWHERE', unitName: '别的局' }])('ends the sessions before it at the next request: %j', async (kind) => {
      const { token, staffId } = await member()
      expect((await as(token, 'whoAmI')).status).toBe(200)
      expect((await change(staffId, kind)).status).toBe(200)
      expect(refusedOf(await as(token, 'whoAmI'))).toBe('signInAgain')
    })

    it('lets somebody who was moved sign in to the new post, and nobody who was unbound or left', async () => {
      const [moved, unbound, gone] = [await member(), await member(), await member()]
      await change(moved.staffId, { kind: 'post', role: 'supervisor', unit, unitName: '管理局' })
      await change(unbound.staffId, { kind: 'unbind' })
      await change(gone.staffId, { kind: 'leave' })
      expect((await enter(moved.account)).body).toMatchObject({ role: 'supervisor', unitName: '管理局' })
      expect([refusedOf(await enter(unbound.account)), refusedOf(await enter(gone.account))]).toEqual(['notStaff', 'notStaff'])
      expect(refusedOf(await change(gone.staffId, { kind: 'invite' }))).toBe('unknownStaff')
      expect(refusedOf(await change('nobody', { kind: 'unbind' }))).toBe('unknownStaff')
    })

    it('stands in a ledger that names who did it and what, and in the list', async () => {
      const { staffId } = await member()
      await change(staffId, { kind: 'leave' })
      const { ledger } = must(await city.rooms.staff.load(staffId))
      expect(ledger.map(({ fact }) => fact)).toEqual(['invited', 'bound', 'left'])
      expect(new Set(ledger.map(({ by }) => by)).size).toBe(2)
      expect(staffLedgerHolds(ledger)).toBe(true)
      const { body } = await as(administrator, 'listStaff')
      expect((body['staff'] as object[]).find((one) => 'staffId' in one && one.staffId === staffId)).toMatchObject({ state: 'left', name: '赵文博', accounts: 0 })
    })

    it('ends the administrator\'s own rights with her post', async () => {
      const { body } = await as(administrator, 'whoAmI')
      await change(String(body['staffId']), { kind: 'post', role: 'handler', unit, unitName: '市局' })
      expect(refusedOf(await as(administrator, 'listStaff'))).toBe('signInAgain')
      expect(refusedOf(await as(await signedIn(city, `administrator:${unit}`), 'listStaff'))).toBe('notAllowed')
    })
  })

  it('give one account two sessions that cannot do one another\'s: the citizen\'s and the member of staff\'s', async () => {
    const { account, token } = await member()
    const citizen = String((await enter(account, 'citizen')).body['token'])
    expect([await as(citizen, 'myCases'), await as(token, 'whoAmI')].map(({ status }) => status)).toEqual([200, 200])
    expect([await as(citizen, 'whoAmI'), await as(token, 'myCases')].map(({ status }) => status)).toEqual([403, 403])
  })

  describe('deputies', () => {
    const chain = async (codes: string[], names: [number, number][], days = { from: '2026-11-21', to: '2026-11-22' }) => {
      const ids = await Promise.all(codes.map(async (code) => must(await hired(city, `${code}:${unit}:${randomUUID()}`)).staffId))
      for (const [absent, deputy] of names) {
        const before = must(await city.rooms.staff.load(ids[absent] ?? ''))
        await city.rooms.staff.putDeputy(ids[deputy] ?? '', before.staffId)
        await city.rooms.staff.save(before, { ...before, absence: { from: days.from, to: days.to, deputy: ids[deputy] ?? '' } } as typeof before)
      }
      return async (of: number) => (await absentBehind(city.rooms, must(await city.rooms.staff.load(ids[of] ?? '')))).map(({ staffId }) => ids.indexOf(staffId))
    }

    it('stand in for those whose deputy is absent too', async () => {
      const behind = await chain(['handler', 'handler', 'leader'], [[0, 1], [1, 2]])
      expect([await behind(0), await behind(1), await behind(2)]).toEqual([[], [0], [1, 0]])
    })

    it('in a ring end: each stands in once for everybody else', async () => {
      const behind = await chain(['handler', 'handler', 'handler'], [[0, 1], [1, 2], [2, 0]])
      expect([await behind(0), await behind(1), await behind(2)].map((one) => one.toSorted())).toEqual([[1, 2], [0, 2], [0, 1]])
    })

    it('begin and end at midnight in Shanghai', async () => {
      const behind = await chain(['handler', 'handler'], [[0, 1]], { from: '2026-11-22', to: '2026-11-22' })
      const seen = async (now: string) => { city.clock.set(now); return (await behind(1)).length }
      const moments = ['2026-11-21T15:59:59.999Z', '2026-11-21T16:00:00.000Z', '2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00.000Z']
      const found: number[] = []
      for (const moment of moments) found.push(await seen(moment))
      expect(found).toEqual([0, 1, 1, 0])
    })

    it('are named by the absent one herself, act at once, and act no more once she is back', async () => {
      const leader = await hired(city, `leader:${unit}`)
      const handler = await member()
      const absence = { from: '2026-11-21', to: '2026-11-30', deputy: must(leader).staffId }
      expect((await as(handler.token, 'setAbsence', { absence })).body).toEqual({ absence })
      const deputy = await signedIn(city, `leader:${unit}`)
      expect((await as(deputy, 'whoAmI')).body['standsInFor']).toEqual([{ staffId: handler.staffId, name: '赵文博', role: 'handler' }])
      expect((await as(handler.token, 'whoAmI')).body).toMatchObject({ absence, deputies: expect.arrayContaining([{ staffId: absence.deputy, name: '李敏', role: 'leader' }]) })
      for (const time of ['back', 'back twice']) expect([time, (await as(handler.token, 'setAbsence', {})).body]).toEqual([time, {}])
      expect(must(await city.rooms.staff.load(handler.staffId)).ledger.map(({ fact }) => fact)).toEqual(['invited', 'bound', 'absenceSet', 'absenceEnded'])
      expect((await as(deputy, 'whoAmI')).body['standsInFor']).toEqual([])
    })

    it('must be able to stand in', async () => {
      const [panel, { token, staffId }] = [must(await hired(city, `panel:${unit}`)), await member()]
      const absence = { from: '2026-11-21', to: '2026-11-30' }
      const answers = await Promise.all([panel.staffId, staffId, 'nobody'].map((deputy) => as(token, 'setAbsence', { absence: { ...absence, deputy } })))
      expect(answers.map(refusedOf)).toEqual(['deputyUnfit', 'deputyUnfit', 'deputyUnfit'])
      expect(refusedOf(await as(token, 'setAbsence', { absence: { from: '2026-11-10', to: '2026-11-20', deputy: panel.staffId } }))).toBe('badRequest')
    })
  })
})
