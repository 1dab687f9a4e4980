import { beforeAll, describe, expect, it } from '@jest/globals'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { randomUUID } from 'node:crypto'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { isCanary } from '../../domain/canary/isCanary.ts'
import type { Table } from '../../storage/dynamo/table.ts'
import { anotherClient } from '../../testing/anotherClient.ts'
import { aCanaryCity, freshTable, minutes, trialsOf } from '../../testing/canaryCity.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { aHallEntry } from '../../testing/hallEntry.ts'
import { must } from '../../testing/must.ts'
import { hired } from '../../testing/staff.ts'
import { ask, reported, signedIn } from '../../testing/when.ts'

type Item = Record<string, unknown> & { pk: string; sk: string }

describe('an installation with the canary', () => {
  const database = givenADatabase()
  let table: Table
  let city: City
  let before: Map<string, string>
  let after: Map<string, string>

  /** Everything that is stored, by its key. */
  const everything = async (): Promise<Map<string, string>> => {
    const { Items = [] } = await (await anotherClient(table)).client.send(new ScanCommand({ TableName: table.name, ConsistentRead: true }))
    return new Map((Items as Item[]).map((item) => [`${item.pk} ${item.sk}`, canonicalJson(JSON.parse(JSON.stringify(item)))]))
  }
  const rated = async (agency: string, level: string, reasons: string[]) => {
    const person = randomUUID()
    const { body } = await reported(city, [aHallEntry({ certKey: person, deptCode: agency, serviceTime: '2026-11-20 05:30:00' })])
    const { eventId } = must((body['results'] as { eventId: string }[])[0])
    const rating = { ratingId: randomUUID(), eventId, level, reasons, anonymous: false, channel: 'qrCode' }
    expect((await ask(city, { verb: 'submitRating', token: await signedIn(city, `citizen:${person}`), body: rating })).status).toBe(200)
  }

  beforeAll(async () => {
    table = await freshTable(database.table())
    city = aCanaryCity(table)
    for (const agency of ['AGENCY-A', 'AGENCY-B']) {
      await hired(city, `handler:${agency}`)
      await rated(agency, 'veryDissatisfied', ['110'])
      await rated(agency, 'dissatisfied', ['208'])
      await rated(agency, 'verySatisfied', [])
    }
    await minutes(city, 1)
    before = await everything()
    await minutes(city, 5)
    after = await everything()
  })

  it('has had it come through', async () => {
    expect((await trialsOf(city, '2026-11-20')).map((trial) => must(trial).outcome.state)).toEqual(['rated', 'rated', 'rated', 'rated'])
  })

  it('holds whatever it held, byte for byte: every other agency\'s figures, cases, messages and people', () => {
    expect([...before.keys()].filter((key) => key.startsWith('SUMMARY#'))).toEqual(expect.arrayContaining(['SUMMARY#AGENCY-A DAY#2026-11-20', 'SUMMARY#AGENCY-B DAY#2026-11-20']))
    expect([...before].filter(([key, item]) => after.get(key) !== item)).toEqual([])
  })

  it('holds beside it the canary\'s own and nothing else', async () => {
    const cases = new Set((await trialsOf(city, '2026-11-20')).map((trial) => `CASE#${must(trial).eventId.slice(0, -2)}`))
    const others = [...after.keys()].filter((key) => !before.has(key)).filter((key) => {
      const [pk = '', sk = ''] = key.split(' ')
      if (pk.startsWith('SUMMARY#')) return !isCanary(pk.slice('SUMMARY#'.length)) || !sk.startsWith('DAY#')
      if (pk.startsWith('MESSAGE#')) return !isCanary(must(sk.split('#')[1]))
      return !cases.has(pk) && !pk.startsWith('TRIES#')
    })
    expect([others, before.has('CANARY STATE') || after.has('CANARY STATE')]).toEqual([['CANARY STATE'], true])
  })

  it('has nothing of it in an index of desks, nor on anybody\'s list of cases but that of the citizen whom nobody is', () => {
    const canary = [...after.values()].map((text) => JSON.parse(text) as Item & { facts?: { agencyCode: string } }).filter(({ facts }) => facts && isCanary(facts.agencyCode))
    expect(canary).toHaveLength(4)
    expect(canary.flatMap((item) => Object.keys(item).filter((name) => ['unitKey', 'oversightKey', 'ticketEntry', 'dueKey'].includes(name)))).toEqual([])
    expect(new Set(canary.flatMap(({ personKey }) => personKey ?? [])).size).toBe(1)
  })
})
