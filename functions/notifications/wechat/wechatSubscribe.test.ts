import { describe, expect, it } from '@jest/globals'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { WechatError } from '../../local/fakes/wechatFakeAnswer.ts'
import { givenWechat, message } from '../../testing/givenWechat.ts'

const { wechat, clock, openid, sender, letter, sendAfter } = givenWechat()

describe('a subscription message by WeChat', () => {
  it('arrives where its template\'s consent was given, once for each', async () => {
    wechat().fake.grant('chen-xiulan', 'result')
    const send = sender()
    expect([await send(letter()), await send(letter())]).toEqual([{ outcome: 'accepted' }, { outcome: 'noRight', code: '43101' }])
    expect(wechat().fake.delivered).toEqual([{
      person: 'chen-xiulan', template: 'result', page: message.page, fields: { thing1: '不动产转移登记', phrase2: '已经整改' }, at: clock().now()
    }])
  })

  it('opens the released version of the mini-program, in Chinese, unless told otherwise', async () => {
    const bodies: string[] = []
    const listening = await serveFake(async (request) => {
      bodies.push(await request.text())
      return Response.json({ access_token: 'token', expires_in: 7200, errcode: 0 })
    })
    for (const like of [{}, { version: 'trial' }]) await sender({ base: listening.base, ...like })(letter())
    await listening.stop()
    expect(bodies.map((body) => JSON.parse(body))).toEqual([
      { grant_type: 'client_credential', appid: wechat().settings.appId, secret: wechat().settings.secret },
      { touser: openid('chen-xiulan'), template_id: 'result', page: message.page, data: message.data, miniprogram_state: 'formal', lang: 'zh_CN' },
      expect.anything(), expect.objectContaining({ miniprogram_state: 'trial' })
    ])
  })

  it.each<[WechatError, object]>([
    [43101, { outcome: 'noRight' }], [40003, { outcome: 'noRight' }],
    ['-1', { outcome: 'later' }], [43108, { outcome: 'later' }], [45009, { outcome: 'later' }], [45011, { outcome: 'later', after: 60 }], [44991, { outcome: 'later', after: 60 }]
  ])('understands %s, and does not try again by itself', async (errcode, outcome) => {
    expect(await sendAfter(() => wechat().fake.failNext(1, errcode))).toEqual({ ...outcome, code: String(errcode) })
    expect(wechat().sendsAsked()).toBe(2)
  })

  // 47001 has no meaning of its own: like every code that is not in the table, it is for somebody to look at.
  it.each<WechatError>([40037, 41030, 43107, 45168, 47003, 40013, 40125, 40164, 40243, 40002, 41004, 47001])('takes %s for a fault, with the number to look it up by', async (errcode) => {
    expect(await sendAfter(() => wechat().fake.failNext(1, errcode))).toEqual({ outcome: 'fault', code: expect.stringMatching(`^${errcode} rid [0-9a-f-]{26}$`) })
    expect(wechat().sendsAsked()).toBe(2)
  })

  it.each(['-1', 45011, 40125, 40164, 40013, 40243] as const)('without a token, for WeChat says %s, says what that means', async (errcode) => {
    wechat().fake.grant('chen-xiulan', 'result')
    wechat().fake.failNext(1, errcode)
    const isTransient = errcode === '-1' || errcode === 45011
    expect(await sender()(letter())).toMatchObject({ outcome: isTransient ? 'later' : 'fault', code: String(errcode) })
    expect(wechat().sendsAsked()).toBe(0)
  })

  it.each([{ secret: 'another' }, { appId: 'wx-another' }])('is a fault of ours with wrong settings, which are not quoted: %o', async (like) => {
    const outcome = await sender(like)(letter())
    expect(outcome).toEqual({ outcome: 'fault', code: expect.stringMatching(/^(40125|40013)$/) })
  })

  it('is a fault while our address is not on the allow-list', async () => {
    wechat().fake.allowAddress(false)
    expect(await sender()(letter())).toEqual({ outcome: 'fault', code: '40164' })
  })
})

describe('what is wrong with a message', () => {
  it.each([
    ['a field too long', { data: { ...message.data, thing1: { value: '城镇职工基本医疗保险参保登记信息变更与转移接续' } } }, /^47003 thing1 rid/],
    ['a field of another kind', { data: { ...message.data, phrase2: { value: 'done' } } }, /^47003 phrase2 rid/],
    ['a word that may not be sent', { data: { ...message.data, thing1: { value: '中奖通知' } } }, /^45168 rid/],
    ['a template nobody registered', { templateId: 'nowhere' }, /^40037 rid/],
    ['a page that is not there', { page: 'mine/pages/nowhere' }, /^41030 rid/]
  ])('%s is a fault that names what to look at', async (_, like, code) => {
    wechat().fake.grant('chen-xiulan', 'result')
    expect(await sender()(letter(like))).toEqual({ outcome: 'fault', code: expect.stringMatching(code) })
    expect(wechat().fake.left('chen-xiulan', 'result')).toBe(1)
  })

  it('names no field but our own, and quotes nothing, whatever WeChat says', async () => {
    for (const errmsg of ['argument invalid! data.ownerName.value 陈秀兰 invalid', '陈秀兰 13800000000', 'rid: 陈秀兰']) {
      const listening = await serveFake(async () => Response.json({ access_token: 'token', expires_in: 7200, errcode: 47003, errmsg }))
      expect(await sender({ base: listening.base })(letter())).toEqual({ outcome: 'fault', code: '47003' })
      await listening.stop()
    }
  })

  it('an address that is nobody\'s is for another channel', async () => {
    for (const to of ['', 'nobody', openid('nobody')]) expect(await sender()({ ...letter(), to })).toEqual({ outcome: 'noRight', code: '40003' })
  })
})

describe('messages to one person', () => {
  it('leave one after the other, in their order, while others do not wait for them', async () => {
    wechat().fake.grant('chen-xiulan', 'result', 5)
    wechat().fake.grant('ma-guoqiang', 'result')
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => { release = resolve })
    wechat().fake.work((to) => (to === openid('chen-xiulan') ? gate : Promise.resolve()))
    const send = sender()
    const numbers = ['一', '二', '三', '四', '五']
    const hers = numbers.map((value) => send(letter({ data: { ...message.data, phrase2: { value } } })))
    expect(await send(letter({}, 'ma-guoqiang'))).toEqual({ outcome: 'accepted' })
    release()
    expect(await Promise.all(hers)).toEqual(numbers.map(() => ({ outcome: 'accepted' })))
    expect(wechat().fake.delivered.map(({ fields }) => fields['phrase2'])).toEqual(['已经整改', ...numbers])
  })

  it('go on after one that was lost', async () => {
    const send = sender()
    wechat().fake.grant('chen-xiulan', 'result', 9)
    await send(letter())
    wechat().fake.troubleNext(1, 'lost')
    expect(await Promise.all([send(letter()), send(letter())])).toMatchObject([{ outcome: 'unsure' }, { outcome: 'accepted' }])
  })
})
