import { beforeAll, describe, expect, it } from '@jest/globals'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { demoStaff } from '../../demo/demoStaff.ts'
import { aCity } from '../../testing/city.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { rightNow, testKeys } from '../../testing/given.ts'
import { must } from '../../testing/must.ts'
import { ask } from '../../testing/when.ts'
import { demoStaffItems } from '../demo/demoStaffItems.ts'
import { identifyDemo, localPeople } from './localPeople.ts'

describe('the people of one machine', () => {
  const database = givenADatabase()
  let city: City
  beforeAll(async () => {
    const { name, client } = database.table()
    for (const Item of demoStaffItems(testKeys, rightNow)) await client.send(new PutCommand({ TableName: name, Item }))
    city = aCity(database.table())
    city = { ...city, rooms: { ...city.rooms, identity: { demo: identifyDemo } } }
  })

  it('can all sign in, each to what she is, and staff is led to its day', async () => {
    const people = await localPeople(city.rooms, 'http://here')
    for (const { id, role, unitName } of demoStaff) {
      const found = must(people.find((one) => one.id === id))
      expect(found).toMatchObject({ role, unitName, link: expect.stringContaining('to=%2Fstaff%2Fpages%2Ftoday%2Findex') })
    }
    const zhao = must(people.find(({ id }) => id === 'handler-zhao-wenbo'))
    expect((await ask(city, { verb: 'whoAmI', token: zhao.token })).body).toMatchObject({ name: '赵文博', deputies: [{ name: '高远', role: 'leader' }] })
    const chen = must(people.find(({ id }) => id === 'chen-xiulan'))
    expect([chen.role, (await ask(city, { verb: 'myCases', token: chen.token })).status]).toEqual(['citizen', 200])
  })

  it('no longer hold whom an administrator unbound', async () => {
    const administrator = must((await localPeople(city.rooms, '')).find(({ id }) => id === 'administrator-cao-min'))
    await ask(city, { verb: 'changeStaff', token: administrator.token, params: { staffId: 'panel-ye-qing' }, body: { change: { kind: 'unbind' } } })
    expect((await localPeople(city.rooms, '')).some(({ id }) => id === 'panel-ye-qing')).toBe(false)
  })
})
