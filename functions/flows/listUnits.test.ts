import { describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aMember, hired } from '../testing/staff.ts'
import { ask, signedIn } from '../testing/when.ts'

describe('the units to which a ticket may be passed on', () => {
  const database = givenADatabase()

  it('are those in which somebody handles 差评, each once; not those who only oversee, nor where all have left', async () => {
    const city = aCity(database.table())
    const [one, other, hall, empty] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()].map((id) => id.slice(0, 18))
    for (const code of [`handler:${one}`, `leader:${one}`, `leader:${other}`, `supervisor:${hall}`]) await hired(city, code)
    const { accounts: _, ...gone } = aMember(`handler:${empty}`)
    await city.rooms.staff.add({ ...gone, state: 'left' })
    const { status, body } = await ask(city, { verb: 'listUnits', token: await signedIn(city, `handler:${one}`) })
    expect(status).toBe(200)
    const units = (body['units'] as { unit: string; name: string }[]).filter(({ unit }) => [one, other, hall, empty].includes(unit))
    expect(units).toEqual([one, other].toSorted().map((unit) => ({ unit, name: `${unit}局` })))
  })

  it('are not for citizens', async () => {
    const city = aCity(database.table())
    expect((await ask(city, { verb: 'listUnits', token: await signedIn(city, 'citizen:990100195802110028') })).status).toBe(403)
  })
})
