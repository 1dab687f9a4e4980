import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { freePort } from '../../local/database/freePort.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import { smsGatewayFake } from '../../local/fakes/smsGatewayFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import { testClock } from '../../testing/testClock.ts'
import { smsGateway } from './smsGateway.ts'
import type { SmsGatewaySettings } from './smsGateway.ts'

const now = '2026-11-22T02:00:00.000Z'
const secret = randomBytes(32)
let fake: ReturnType<typeof smsGatewayFake>
let served: ServedFake
beforeEach(async () => {
  fake = smsGatewayFake({ clock: testClock(now), secret, signName: '示例市', templates: { result: '您办的${item}已有答复。' }, barred: ['+8613900000000'], perDay: 2 })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<SmsGatewaySettings> = {}) => smsGateway({ url: `${served.base}/sms`, secret, ...like })
const letter = (key = 'e1:replied', to = '138 0000 0000', template = 'result') => ({ key, to, message: { template, params: [{ name: 'item', value: '社保' }] } })

describe('a text message by a gateway of the installation', () => {
  it('reaches the phone, its number in E.164', async () => {
    expect(await sender()(letter())).toEqual({ outcome: 'accepted' })
    expect(fake.delivered).toEqual([{ to: '+8613800000000', at: now, template: 'result', key: 'e1:replied', text: '【示例市】您办的社保已有答复。' }])
  })

  it.each<[string, Trouble, string]>([
    ['lost', 'lost', 'UND_ERR_SOCKET'], ['taken and its answer lost', 'answerLost', 'UND_ERR_SOCKET'], ['answered too late', { lateBy: 1500 }, 'timeout'], ['turned away by a busy server', { status: 503 }, 'http 503']
  ])('is tried again under its key when it was %s, and is there once', async (_, trouble, code) => {
    fake.troubleNext(1, trouble)
    expect(await sender({ patience: 300 })(letter())).toEqual({ outcome: 'later', code })
    expect(await sender()(letter())).toEqual({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(1)
  })

  it('waits as long as the gateway says', async () => {
    for (const key of ['a', 'b']) await sender()(letter(key))
    expect(await sender()(letter('c'))).toEqual({ outcome: 'later', code: 'http 429', after: 3600 })
  })

  it('may not be sent to a number that gets none, nor to what is no number', async () => {
    expect(await sender()(letter('a', '13900000000'))).toEqual({ outcome: 'noRight', code: 'http 422' })
    expect(await sender()(letter('a', '12345'))).toEqual({ outcome: 'noRight', code: 'address' })
  })

  it('is a fault for an unknown template, another secret or a redirect', async () => {
    expect(await sender()(letter('a', '13800000000', 'other'))).toEqual({ outcome: 'fault', code: 'http 400' })
    expect(await sender({ secret: randomBytes(32) })(letter())).toEqual({ outcome: 'fault', code: 'http 401' })
    fake.failNext(1, 307)
    expect(await sender()(letter())).toEqual({ outcome: 'fault', code: 'http 307' })
  })

  it('waits when nobody is there', async () => {
    expect(await sender({ url: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'ECONNREFUSED' })
  })
})
