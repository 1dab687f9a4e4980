import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { ReaderOf } from '../storage/readers.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { ordered, waysOut } from '../testing/waysOut.ts'
import { courier } from './courier.ts'

describe('the text message after an urgent card that nobody has read, while texts fail', () => {
  const database = givenADatabase()
  let city: City
  let out: ReturnType<typeof waysOut>
  let li: ReaderOf
  beforeEach(async () => {
    city = aCity(database.table())
    out = waysOut(city)
    li = { audience: 'staff', id: randomUUID() }
    out.answers.sms = () => ({ outcome: 'later', code: 'http 503' })
    await out.tell(li, 'a', { told: ordered })
    await out.hours(0.6)
  })
  const found = (): string[] => out.arrived.map(({ way, key }) => `${way} ${key}`)

  it('holds up no other card, and goes out in its turn once it can', async () => {
    await out.tell(li, 'b', { told: ordered, at: city.clock.now() })
    await courier(city.rooms)
    expect(found()).toEqual(['work a', 'work b'])
    await out.hours(1)
    out.answers.sms = () => ({ outcome: 'accepted' })
    await out.hours(1)
    expect(found().slice(2)).toEqual(['sms a', 'sms b'])
  })

  it('is no dead letter when it is given up: the card had arrived', async () => {
    out.answers.sms = () => ({ outcome: 'fault', code: 'isv.SIGN' })
    await out.hours(1)
    const end = must(await out.end(li, 'a'))
    expect(end).toMatchObject({ how: 'carried', dead: false })
    expect([end.attempts[0], end.attempts.at(-1)]).toMatchObject([{ way: 'work', outcome: 'accepted' }, { way: 'sms', outcome: 'fault' }])
  })
})
