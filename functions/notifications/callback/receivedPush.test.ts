import { createCipheriv } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openedPush, sealedPush } from './pushCipher.ts'
import { pushSignature, pushSignatureHolds } from './pushSignature.ts'
import { pushEcho, receivedPush } from './receivedPush.ts'
import { sealedReply } from './sealedReply.ts'

/** The worked example on WeChat's page “消息推送”, to the letter. */
const settings = { token: 'AAAAA', encodingKey: 'A'.repeat(43), appId: 'wxba5fad812f8e6fb9' }
const documented = {
  echo: { signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696', echostr: '4375120948345356249', timestamp: '1714036504', nonce: '1514711492' },
  plain: { signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78', timestamp: '1714037059', nonce: '486452656' },
  query: {
    signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d', timestamp: '1714112445', nonce: '415670741', openid: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY', encrypt_type: 'aes',
    msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3'
  },
  encrypted: '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
  text: '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
  reply: {
    Encrypt: 'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
    MsgSignature: '1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1', TimeStamp: 1713424427, Nonce: '415670741'
  }
}
const random = Buffer.alloc(16, 7)
const sealing = { timestamp: 1_714_112_445, nonce: '415670741', random }

/** A push of this text, as WeChat would send it. */
const pushOf = (text: string, by = settings) => {
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = sealedReply(text, by, sealing)
  return { query: { timestamp: String(TimeStamp), nonce: Nonce, msg_signature: MsgSignature }, body: JSON.stringify({ ToUserName: 'gh_1', Encrypt }) }
}
/** Any bytes encrypted under the key, with nothing added. */
const encryptedBytes = (plain: Buffer): string => {
  const key = Buffer.alloc(32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64')
}
const signedBytes = (plain: Buffer) => {
  const encrypted = encryptedBytes(plain)
  const query = { timestamp: '1', nonce: '2', msg_signature: pushSignature({ timestamp: '1', nonce: '2', encrypted }, settings.token) }
  return { query, body: JSON.stringify({ Encrypt: encrypted }) }
}
const framed = (length: number, text: string, appId: string): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(length)
  return Buffer.concat([random, size, Buffer.from(text), Buffer.from(appId)])
}
const padded = (plain: Buffer, missing = 32 - (plain.length % 32)): Buffer => Buffer.concat([plain, Buffer.alloc(missing, missing)])

describe('the worked example of the platform', () => {
  it('answers the question whether the address is ours', () => {
    expect(pushEcho(documented.echo, settings)).toBe('4375120948345356249')
    expect(pushSignatureHolds(documented.plain, settings.token, documented.plain.signature)).toBe(true)
  })

  it('opens, with 167 bytes in it', () => {
    expect(openedPush(documented.encrypted, settings)).toBe(documented.text)
    expect(Buffer.byteLength(documented.text)).toBe(167)
    expect(sealedPush(documented.text, settings, Buffer.from('a8eedb185eb2fecf'))).toBe(documented.encrypted)
  })

  it('is received, and says nothing of consent', () => {
    expect(receivedPush({ query: documented.query, body: JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: documented.encrypted }) }, settings)).toEqual([])
  })

  it('is answered by the same bytes', () => {
    expect(sealedReply('{"demo_resp":"good luck"}', settings, { timestamp: 1_713_424_427, nonce: '415670741', random: Buffer.from('707722b803182950') })).toEqual(documented.reply)
  })
})

describe('a push about consent', () => {
  const entry = (more: object) => ({ TemplateId: 'tmpl-1', ...more })
  const event = (name: string, rest: object) => JSON.stringify({ ToUserName: 'gh_1', FromUserName: 'openid-1', CreateTime: '1620973045', MsgType: 'event', Event: name, ...rest })
  const heard = (name: string, rest: object) => receivedPush(pushOf(event(name, rest)), settings)?.map(({ key, ...push }) => push)
  const [yes, no] = [entry({ SubscribeStatusString: 'accept', PopupScene: '0' }), entry({ TemplateId: 'tmpl-2', SubscribeStatusString: 'reject', PopupScene: 0 })]
  const told = { template: 'tmpl-1', person: 'openid-1' }

  it.each([
    ['one entry by itself', { List: yes }, [{ ...told, change: 'accept' }]],
    ['one entry in a list', { List: [yes] }, [{ ...told, change: 'accept' }]],
    ['several', { List: [yes, no] }, [{ ...told, change: 'accept' }, { ...told, template: 'tmpl-2', change: 'refuse' }]],
    ['a list one level down', { SubscribeMsgPopupEvent: { List: [yes, no] } }, [{ ...told, change: 'accept' }, { ...told, template: 'tmpl-2', change: 'refuse' }]],
    ['one entry one level down', { SubscribeMsgPopupEvent: { List: no } }, [{ ...told, template: 'tmpl-2', change: 'refuse' }]],
    ['a member that is the list', { SubscribeMsgPopupEvent: [yes] }, [{ ...told, change: 'accept' }]],
    ['none', { List: [] }, []],
    ['nothing', {}, []],
    ['an answer that is neither', { List: entry({ SubscribeStatusString: 'ban' }) }, []]
  ])('tells who answered what: %s', (_, rest, pushes) => {
    expect(heard('subscribe_msg_popup_event', rest)).toEqual(pushes)
  })

  it('tells that a template was turned off later', () => {
    expect(heard('subscribe_msg_change_event', { List: entry({ SubscribeStatusString: 'reject' }) })).toEqual([{ ...told, change: 'reject' }])
    expect(heard('subscribe_msg_change_event', { SubscribeMsgChangeEvent: [entry({ SubscribeStatusString: 'reject' })] })).toEqual([{ ...told, change: 'reject' }])
  })

  it.each([
    ['0', { change: 'sent' }], [0, { change: 'sent' }], ['43101', { change: 'failed', code: '43101' }], [-1, { change: 'failed', code: '-1' }]
  ])('tells what became of a message: %j', (ErrorCode, change) => {
    expect(heard('subscribe_msg_sent_event', { List: entry({ MsgID: '1700827132819554304', ErrorCode, ErrorStatus: 'x' }) })).toEqual([{ ...told, ...change }])
  })

  it('is the same when it comes again, and another when it says something else', () => {
    const keysOf = (text: string, bytes: Buffer) => {
      const { Encrypt, MsgSignature, TimeStamp, Nonce } = sealedReply(text, settings, { ...sealing, random: bytes })
      const query = { timestamp: String(TimeStamp), nonce: Nonce, msg_signature: MsgSignature }
      return receivedPush({ query, body: JSON.stringify({ Encrypt }) }, settings)?.map(({ key }) => key)
    }
    const [first, second] = [event('subscribe_msg_popup_event', { List: [yes, no] }), event('subscribe_msg_popup_event', { List: [yes] })]
    expect(keysOf(first, random)).toEqual(keysOf(first, Buffer.alloc(16, 8)))
    expect(new Set([...keysOf(first, random) ?? [], ...keysOf(second, random) ?? []]).size).toBe(3)
  })

  it('of another kind, or with a broken entry, says nothing', () => {
    expect(heard('wxa_media_check', { trace_id: 'x' })).toEqual([])
    expect(heard('subscribe_msg_popup_event', { List: { SubscribeStatusString: 'accept' } })).toEqual([])
  })
})

describe('what is not from WeChat for our app', () => {
  const good = pushOf('{"MsgType":"event"}')
  const bad = (change: Partial<typeof good.query>) => receivedPush({ ...good, query: { ...good.query, ...change } }, settings)

  it('is refused without a word: signature, time or nonce of another', () => {
    expect(receivedPush(good, settings)).toEqual([])
    expect([bad({ msg_signature: '0'.repeat(40) }), bad({ msg_signature: '' }), bad({ msg_signature: 'é'.repeat(20) }), bad({ timestamp: '1' }), bad({ nonce: 'x' })]).toEqual(Array(5).fill(undefined))
    expect(receivedPush({ ...good, query: { timestamp: good.query.timestamp, nonce: good.query.nonce } }, settings)).toBeUndefined()
    expect(receivedPush(good, { ...settings, token: 'BBBBB' })).toBeUndefined()
  })

  it('is refused when only the signature without the text holds', () => {
    const { timestamp, nonce } = good.query
    expect(bad({ msg_signature: pushSignature({ timestamp, nonce }, settings.token) })).toBeUndefined()
    expect(pushEcho({ ...documented.echo, signature: `${documented.echo.signature.slice(0, 39)}7` }, settings)).toBeUndefined()
    expect(pushEcho({}, settings)).toBeUndefined()
  })

  it('is refused when it is meant for another app, or sealed under another key', () => {
    expect(receivedPush(pushOf('{"MsgType":"event"}', { ...settings, appId: 'wx0000000000000000' }), settings)).toBeUndefined()
    expect(receivedPush(pushOf('{"MsgType":"event"}', { ...settings, encodingKey: 'B'.repeat(43) }), settings)).toBeUndefined()
    expect(receivedPush(pushOf('{"MsgType":"event"}', { ...settings, appId: `${settings.appId}0` }), settings)).toBeUndefined()
  })

  it.each([
    ['a length beyond the end', padded(framed(4000, 'x', settings.appId))], ['a length of four thousand million', padded(framed(0xffff_ffff, 'x', settings.appId))],
    ['a length that is one short', padded(framed(18, '{"MsgType":"event"}', settings.appId))], ['no app', padded(framed(19, '{"MsgType":"event"}', ''))],
    ['no padding', Buffer.concat([framed(10, 'x'.repeat(10), settings.appId), Buffer.alloc(16)])], ['a padding of 33', padded(framed(25, '{"MsgType":"event","a":1}', settings.appId), 33)],
    ['a padding that is not all the same', Buffer.concat([framed(19, '{"MsgType":"event"}', settings.appId), Buffer.alloc(6, 1), Buffer.alloc(1, 7)])],
    ['nothing but padding', Buffer.alloc(32, 32)], ['half a block', Buffer.alloc(48, 16)], ['no JSON', padded(framed(5, 'hello', settings.appId))]
  ])('is refused when it is signed and has %s', (_, plain) => {
    expect(receivedPush(signedBytes(plain), settings)).toBeUndefined()
  })

  it('is refused, whatever it is', () => {
    fc.assert(fc.property(fc.string(), fc.dictionary(fc.constantFrom('msg_signature', 'timestamp', 'nonce', 'signature', 'echostr'), fc.string()), (body, query) => {
      expect(receivedPush({ query, body }, settings)).toBeUndefined()
      expect(receivedPush({ query, body: JSON.stringify({ Encrypt: body }) }, settings)).toBeUndefined()
      expect(pushEcho(query, settings)).toBeUndefined()
    }))
  })
})

describe('a sealed text', () => {
  it('opens to itself, whatever it says and however long it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.uint8Array({ minLength: 16, maxLength: 16 }), (text, bytes) => {
      expect(openedPush(sealedPush(text, settings, bytes), settings)).toBe(text)
    }))
  })

  it('that fills its last block has a whole block of padding', () => {
    const text = 'x'.repeat(64 - 20 - settings.appId.length)
    expect(Buffer.from(sealedPush(text, settings, random), 'base64')).toHaveLength(96)
    expect(openedPush(sealedPush(text, settings, random), settings)).toBe(text)
  })

  it.each(['A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}-`, ''])('needs a key of 43 letters and digits: %j', (encodingKey) => {
    expect(() => sealedPush('x', { ...settings, encodingKey }, random)).toThrow(TypeError)
    expect(() => openedPush('x', { ...settings, encodingKey })).toThrow(TypeError)
  })

  it('needs 16 random bytes', () => {
    expect(() => sealedPush('x', settings, Buffer.alloc(15))).toThrow(RangeError)
  })
})
