import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { checkExport } from '../../export/checkExport.ts'
import { sealDays } from '../../flows/sealDays.ts'
import { aCity } from '../../testing/city.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { asFile, exported, exportSource, inPieces, pastSubset } from '../../testing/exported.ts'
import { testKeys } from '../../testing/given.ts'
import { must } from '../../testing/must.ts'
import { sealedUntil } from '../../testing/sealStory.ts'
import { ask } from '../../testing/when.ts'
import { demoItems } from './demoItems.ts'
import { putItems } from './putItems.ts'

const now = '2026-11-22T02:00:00.000Z'
const yesterday = LocalDate.parse('2026-11-21')

describe('the demo city', () => {
  const database = givenADatabase()
  let city: City
  const verdict = async () => checkExport(inPieces(asFile(await exported(await exportSource(city, database.table())))), { keyNamed: testKeys.receiptKey })

  beforeAll(async () => {
    city = aCity(database.table(), now)
    await putItems(await pastSubset(database.table()), demoItems({ days: 5, perDay: 20 }, testKeys, now))
  })

  it('is sealed from its first day to yesterday when it is opened, and an export of it holds', async () => {
    const found = await verdict()
    expect(found.first).toBeUndefined()
    expect(found).toMatchObject({ faults: 0, sealsDue: 0, newest: { day: yesterday } })
    expect(found.seals).toBeGreaterThan(20)
    const { body } = await ask(city, { verb: 'listSeals' })
    expect((body['seals'] as DaySeal[]).map(({ day }) => day).slice(0, 2)).toEqual([yesterday, addDays(yesterday, -1)])
  })

  it('goes on being sealed by the sweep in the same chain', async () => {
    await sealDays(city.rooms)
    expect(must(await city.rooms.seals.sealing()).day).toBe(localDateOf(now))
    await sealedUntil(city, addDays(localDateOf(now), 1))
    const found = await verdict()
    expect(found.first).toBeUndefined()
    expect(found).toMatchObject({ newest: { day: addDays(localDateOf(now), 1) } })
  })
})
