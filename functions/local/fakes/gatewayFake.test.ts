import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHmac, randomBytes } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gatewayNotifier } from '../../notifications/gateway.ts'
import type { Notice } from '../../notifications/notifier.ts'
import { fileOutbox } from './fileOutbox.ts'
import { gatewayFake } from './gatewayFake.ts'
import { SentMessage } from './sentMessage.ts'
import { serveFake } from './serveFake.ts'
import type { ServedFake } from './serveFake.ts'

const now = '2026-11-22T02:00:00.000Z'
const secret = randomBytes(32)
const notice = (key: string): Notice => ({
  key, purpose: 'badRatingReceived', to: { role: 'handler', unit: 'AGENCY-LAND' }, title: '新差评', body: '不动产转移登记', projectNo: 'YZ1',
  item: '不动产转移登记', link: 'http://localhost/#/staff'
})

let folder: string
let file: string
let fake: ReturnType<typeof gatewayFake>
let served: ServedFake

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  file = join(folder, 'data', 'messages.jsonl')
  fake = gatewayFake({ outbox: fileOutbox(file), secret, clock: { now: () => now } })
  served = await serveFake((request) => fake.answer(request))
})
afterEach(async () => {
  await served.stop()
  await rm(folder, { recursive: true })
})

const send = (key: string, by = secret) => gatewayNotifier(served.base, by).send(notice(key))
const keys = async (outbox = fileOutbox(file)) => (await outbox.all()).map(({ key }) => key)

describe('the message gateway', () => {
  it('keeps what the product sends, whole, with its arrival, newest first', async () => {
    await send('event-1/notify')
    await send('event-2/notify')
    expect(await fileOutbox(file).all()).toEqual([{ ...notice('event-2/notify'), receivedAt: now }, { ...notice('event-1/notify'), receivedAt: now }])
  })

  it('keeps a notice to those of a role but for some units, and a digest that leads to no ticket', async () => {
    const { projectNo: _, item: __, link: ___, ...plain } = notice('digest:1')
    const digest: Notice = { ...plain, purpose: 'praised', to: { role: 'leader', unit: 'A' } }
    const reminder: Notice = { ...notice('event-1/remind'), purpose: 'reminder', to: { role: 'supervisor', notOf: ['A'] } }
    for (const sent of [digest, reminder]) await gatewayNotifier(served.base, secret).send(sent)
    expect(await fileOutbox(file).all()).toEqual([{ ...reminder, receivedAt: now }, { ...digest, receivedAt: now }])
  })

  it('keeps a repeated notice once, and says yes again: in sequence, at the same time, and after a restart', async () => {
    await send('event-1/notify')
    await send('event-1/notify')
    await Promise.all(Array.from({ length: 8 }, () => send('event-2/notify')))
    fake = gatewayFake({ outbox: fileOutbox(file), secret, clock: { now: () => now } })
    await send('event-1/notify')
    expect(await keys()).toEqual(['event-2/notify', 'event-1/notify'])
  })

  it('takes nothing from a stranger', async () => {
    await expect(send('event-1/notify', randomBytes(32))).rejects.toThrow('401')
    expect((await fetch(served.base, { method: 'POST', body: '{}' })).status).toBe(401)
    expect(await keys()).toEqual([])
  })

  it('takes no notice under another\'s key, and nothing that is no notice', async () => {
    const wrongKey = await fake.answer(signed({ ...notice('event-1/notify') }, 'event-2/notify'))
    const noNotice = await fake.answer(signed({ key: 'event-1/notify' }, 'event-1/notify'))
    expect([wrongKey.status, noNotice.status, (await fetch(served.base)).status]).toEqual([400, 400, 405])
    expect(await keys()).toEqual([])
  })

  it('fails as often as it was told to; a failed notice was not kept', async () => {
    fake.failNext(2)
    await expect(send('event-1/notify')).rejects.toThrow('503')
    fake.failNext(1, 500)
    await expect(send('event-1/notify')).rejects.toThrow('500')
    expect(await keys()).toEqual([])
    await send('event-1/notify')
    expect(await keys()).toEqual(['event-1/notify'])
  })
})

/** A request with a right signature over this body. */
const signed = (body: object, key: string): Request => {
  const text = JSON.stringify(body)
  const signature = createHmac('sha256', secret).update(text).digest('hex')
  return new Request('http://localhost/', { method: 'POST', body: text, headers: { 'idempotency-key': key, 'x-signature': signature } })
}

describe('the message file', () => {
  it('drops a last line cut off by a crash and goes on after it', async () => {
    await send('event-1/notify')
    await appendFile(file, JSON.stringify(notice('event-2/notify')).slice(0, 40))
    const outbox = fileOutbox(file)
    expect(await keys(outbox)).toEqual(['event-1/notify'])
    await outbox.add(SentMessage.parse({ ...notice('event-2/notify'), receivedAt: now }))
    expect(await keys()).toEqual(['event-2/notify', 'event-1/notify'])
    expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(3)
  })

  it('is not read past a line that is no message: it names the line and not its text', async () => {
    await send('event-1/notify')
    await writeFile(file, `${await readFile(file, 'utf8')}{"key":"张三"}\n`)
    await expect(fileOutbox(file).all()).rejects.toThrow(/^line 2 of the message file is not a message$/)
  })
})
