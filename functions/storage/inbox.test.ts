import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { dynamoInbox } from './dynamo/inbox.ts'
import type { Arriving, Inbox } from './inbox.ts'

const aMessage = (like: Partial<Arriving> = {}): Arriving =>
  ({ key: `e-1:tell:${randomUUID()}`, at: rightNow, purpose: 'accepted', title: '承办单位已签收您的评价', body: '请看进度。', ...like })

describe.each(['best', 'dynalite'] as const)('inboxes on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let inbox: Inbox
  beforeAll(() => { inbox = dynamoInbox(database.table()) })
  const aBox = () => `person#${randomUUID()}`
  const titles = async (box: string) => (await inbox.page(box, { limit: 99 })).map(({ title }) => title)

  it('keep a message as it was told, under the instant and key it came with', async () => {
    const [box, { key, ...message }] = [aBox(), aMessage({ eventId: 'k3V9x0QmT7bYw2LrPz8NaA-1', item: '不动产转移登记', notOf: ['A'] })]
    await inbox.put(box, { key, ...message })
    const kept = { ...message, messageId: `${rightNow}#${key}` }
    expect(await inbox.page(box, { limit: 9 })).toEqual([kept])
    expect(await inbox.find(box, kept.messageId)).toEqual(kept)
    expect(await inbox.find(aBox(), kept.messageId)).toBeUndefined()
  })

  it('keep one message of a key, whenever and however often it is told again', async () => {
    const [box, message] = [aBox(), aMessage()]
    await inbox.put(box, message)
    await inbox.put(box, { ...message, at: addSeconds(rightNow, 60), title: '又一次' })
    await Promise.all(Array.from({ length: 9 }, (_, n) => inbox.put(box, { ...message, at: addSeconds(rightNow, n) })))
    expect(await inbox.page(box, { limit: 9 })).toMatchObject([{ at: rightNow, title: message.title }])
  })

  it('keep one message of a key that many tell for the first time at once, each at another instant', async () => {
    const [box, message] = [aBox(), aMessage()]
    await Promise.all(Array.from({ length: 9 }, (_, n) => inbox.put(box, { ...message, at: addSeconds(rightNow, n) })))
    expect(await inbox.page(box, { limit: 9 })).toHaveLength(1)
  })

  it('do not find a message by an id that is not quite its own', async () => {
    const [box, message] = [aBox(), aMessage()]
    await inbox.put(box, message)
    for (const id of [`${addSeconds(rightNow, 1)}#${message.key}`, message.key, `#${message.key}`, 'nothing']) expect(await inbox.find(box, id)).toBeUndefined()
  })

  it('keep what goes to two boxes under one key in both', async () => {
    const [here, there, message] = [aBox(), aBox(), aMessage()]
    for (const box of [here, there]) await inbox.put(box, message)
    expect([await titles(here), await titles(there)]).toEqual([[message.title], [message.title]])
  })

  it('show the newest first, page by page', async () => {
    const box = aBox()
    for (const n of [2, 0, 3, 1]) await inbox.put(box, aMessage({ at: addSeconds(rightNow, n), title: String(n) }))
    const first = await inbox.page(box, { limit: 3 })
    const rest = await inbox.page(box, { limit: 3, more: first.at(-1)?.messageId ?? '' })
    expect([first, rest].map((page) => page.map(({ title }) => title))).toEqual([['3', '2', '1'], ['0']])
  })

  it('remember for each reader what was read, between two messages and not beyond', async () => {
    const [anna, bao] = [randomUUID(), randomUUID()]
    const ids = Array.from({ length: 150 }, (_, n) => `${addSeconds(rightNow, n)}#e-1:tell:1`)
    for (const id of [...ids, ids[0] ?? '']) await inbox.markRead(anna, id)
    const [oldest = '', newest = ''] = [ids[10], ids[140]]
    expect([...await inbox.readBetween(anna, oldest, newest)].toSorted()).toEqual(ids.slice(10, 141))
    expect((await inbox.readBetween(bao, oldest, newest)).size).toBe(0)
  })
})
