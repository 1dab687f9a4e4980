import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Finished } from '../domain/sending/finished.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { rightNow } from '../testing/given.ts'
import { dynamoReaders } from './dynamo/readers.ts'
import type { Readers } from './readers.ts'

const matter = { item: '公积金提取', agency: '市公积金中心', projectNo: 'P1', on: localDateOf(rightNow) }
const anEnd = (key: string, at = rightNow): Finished & { letter: NonNullable<Finished['letter']> } => ({
  key, purpose: 'accepted', how: 'inboxOnly', dead: true, at, attempts: [{ way: 'sms', at, outcome: 'fault', code: 'isv.SIGN' }], letter: { key, at: rightNow, told: { purpose: 'accepted' }, matter, policy: 'yunzhou-2025@1' }
})

describe.each(['best', 'dynalite'] as const)('the list of dead letters on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let readers: Readers
  beforeAll(() => { readers = dynamoReaders(database.table()) })
  const ofCitizen = () => ({ audience: 'citizen' as const, id: `${randomUUID()}#with#signs` })

  it('shows the newest first, page by page, and none that ended otherwise', async () => {
    const of = ofCitizen()
    for (const [n, key] of ['a', 'b', 'c'].entries()) await readers.finish(of, anEnd(key, addSeconds(rightNow, n)))
    const { letter: _, ...carried } = anEnd('d', addSeconds(rightNow, 9))
    await readers.finish(of, carried)
    const first = await readers.dead({ limit: 2 })
    expect(first.map(({ at }) => at)).toEqual([2, 1].map((n) => addSeconds(rightNow, n)))
    const rest = await readers.dead({ limit: 2, more: must(first[1]).letterId })
    expect(rest.map(({ at }) => at)).toEqual([rightNow])
    expect(new Set([...first, ...rest].map(({ readerId }) => readerId)).size).toBe(1)
    expect(JSON.stringify(first)).not.toContain(of.id)
  })

  it('finds one by its id, whole, until it is written down without its letter', async () => {
    const [of, end] = [ofCitizen(), anEnd('one', addSeconds(rightNow, 100))]
    await readers.finish(of, end)
    const { letterId } = must((await readers.dead({ limit: 1 }))[0])
    expect(await readers.findDead(letterId)).toEqual({ of, finished: end })
    const { letter: _, ...rest } = end
    await readers.finish(of, rest)
    expect(await readers.findDead(letterId)).toBeUndefined()
    expect((await readers.dead({ limit: 9 })).map((one) => one.letterId)).not.toContain(letterId)
    expect(await readers.finished(of, 'one')).toEqual(rest)
  })
})
