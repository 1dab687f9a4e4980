import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { ask } from '../testing/when.ts'
import { runStaff } from './staff.ts'

describe('the staff command', () => {
  const database = givenADatabase()
  let city: City
  let printed: string[]
  let told: string[]
  beforeEach(() => {
    city = aCity(database.table());
    [printed, told] = [[], []]
  })
  const run = (...argv: string[]) => runStaff(argv, { open: async () => city.rooms, print: (line) => { printed.push(line) }, tell: (line) => { told.push(line) } })
  const first = ['invite', '--role', 'administrator', '--unit', '11990100DEMO000091', '--unit-name', '市政务服务管理局', '--name', '曹敏']

  it('makes the first administrator of a fresh installation: she binds her account and invites the others', async () => {
    expect(await run(...first)).toBe(0)
    expect(told.join('\n')).toContain('有效到 2026年11月24日 10:42')
    const { body } = await ask(city, { verb: 'bindStaff', body: { provider: 'demo', code: `account:${randomUUID()}`, invitation: must(printed[0]) } })
    expect(body).toMatchObject({ role: 'administrator', unitName: '市政务服务管理局' })
    const post = { name: '李敏', role: 'handler', unit: 'A', unitName: 'A局' }
    expect((await ask(city, { verb: 'inviteStaff', token: String(body['token']), body: post })).status).toBe(200)
    printed = []
    expect(await run('list')).toBe(0)
    expect(printed).toEqual([expect.stringMatching(/^11990100DEMO000091\t市政务服务管理局\t管理员\t曹敏\t绑定了 1 个账号\t/), expect.stringMatching(/^A\tA局\t经办人\t李敏\t还没有绑定账号\t/)])
  })

  it.each([
    [[], '用法'], [['fire'], '用法'], [['list', '--role', 'handler'], '用法'], [[...first, 'more'], '用法'],
    [['invite', '--role', 'mayor', '--unit', 'A', '--name', '曹敏'], '--role、--unit-name']
  ])('does nothing and says how it is used for %j', async (argv, said) => {
    expect(await run(...argv)).toBe(2)
    expect(told.join('\n')).toContain(said)
    expect(printed).toEqual([])
  })

  it('says which installation is missing', async () => {
    expect(await runStaff(['list'], { open: async () => ({ problem: '没有找到' }), print: () => {}, tell: (line) => { told.push(line) } })).toBe(1)
    expect(told).toEqual(['没有找到'])
  })
})
