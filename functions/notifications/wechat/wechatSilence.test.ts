import { describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { freePort } from '../../local/database/freePort.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import { givenWechat } from '../../testing/givenWechat.ts'

const { wechat, sender, letter, sendAfter } = givenWechat()

describe('when WeChat cannot be heard', () => {
  it('nobody listening means later, and tells neither secret nor address', async () => {
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'no token' })
  })

  it('a server that fails means later', async () => {
    expect(await sendAfter(() => wechat().fake.troubleNext(1, { status: 503 }))).toEqual({ outcome: 'later', code: 'http 503' })
  })

  it('a broken connection is unsure, for the message may have arrived', async () => {
    expect(await sendAfter(() => wechat().fake.troubleNext(1, 'answerLost'))).toMatchObject({ outcome: 'unsure' })
    expect(wechat().fake.delivered).toHaveLength(2)
  })

  it('an answer that comes too late is unsure', async () => {
    expect(await sendAfter(() => wechat().fake.troubleNext(1, { lateBy: 2000 }), { patience: 1000 })).toMatchObject({ outcome: 'unsure' })
    expect(wechat().fake.delivered).toHaveLength(2)
  })

  it('a token whose answer is lost means later: no message has left', async () => {
    wechat().fake.grant('chen-xiulan', 'result')
    wechat().fake.troubleNext(1, 'answerLost')
    expect(await sender()(letter())).toMatchObject({ outcome: 'later' })
    expect([wechat().sendsAsked(), await sender()(letter())]).toEqual([0, { outcome: 'accepted' }])
  })

  it.each([
    ['something else with success', 200, { outcome: 'unsure' }], ['a page nobody asked for', 404, { outcome: 'fault', code: 'http 404' }]
  ])('%s instead of an answer is never taken for one', async (_, status, outcome) => {
    const listening = await serveFake(async (request) =>
      request.url.includes('stable_token') ? Response.json({ access_token: 'token', expires_in: 7200 }) : new Response('<html>', { status }))
    expect(await sender({ base: listening.base })(letter())).toMatchObject(outcome)
    await listening.stop()
  })

  it('a token is not carried on by a redirection', async () => {
    const seen: string[] = []
    const port = await freePort()
    const server = createServer((request, reply) => {
      seen.push(request.url ?? '')
      reply.writeHead(307, { location: `http://127.0.0.1:${port}/elsewhere` }).end()
    }).listen(port, '127.0.0.1')
    expect(await sender({ base: `http://127.0.0.1:${port}` })(letter())).toMatchObject({ outcome: 'later' })
    server.close()
    expect(seen).toEqual(['/cgi-bin/stable_token'])
  })
})
