import type { Clock } from '../../clock.ts'
import { serveFake } from './serveFake.ts'
import { wechatFake } from './wechatFake.ts'

/** The app that the served fake knows, with two people, a one-time and a long-term template, and one page. */
const app = {
  appId: 'wx0000000000000000', secret: 'the-secret-of-the-app', people: [{ id: 'chen-xiulan' }, { id: 'ma-guoqiang' }],
  templates: [{ id: 'result', keys: ['thing1', 'phrase2'] }, { id: 'forever', keys: ['thing1'], longTerm: true }], pages: ['mine/pages/progress/index'], banned: ['中奖']
}

/** WeChat's fake on a port of its own, the settings that lead to it, and how often each of its calls was asked for. */
export const wechatFakeServed = async (clock: Clock) => {
  const fake = wechatFake({ ...app, clock })
  const asked: string[] = []
  const { base, stop } = await serveFake((...call) => {
    asked.push(new URL(call[0].url).pathname)
    return fake.answer(...call)
  })
  const count = (path: string) => (): number => asked.filter((one) => one === path).length
  const settings = { appId: app.appId, secret: app.secret, base, clock }
  return { fake, settings, stop, tokensAsked: count('/cgi-bin/stable_token'), sendsAsked: count('/cgi-bin/message/subscribe/send') }
}
