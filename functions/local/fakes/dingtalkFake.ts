import type { Clock } from '../../clock.ts'
import type { DingtalkDelivered } from './dingtalkDelivered.ts'
import { dingtalkBarred, dingtalkFailed, dingtalkSaid } from './dingtalkErrors.ts'
import type { DingtalkError } from './dingtalkErrors.ts'
import { dingtalkNotices } from './dingtalkNotices.ts'
import { dingtalkRobots } from './dingtalkRobots.ts'
import type { FakeRobot } from './dingtalkRobots.ts'
import { fakeTokens } from './fakeTokens.ts'
import type { FakePerson } from './loginCodes.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { troubled } from './troubles.ts'

/** The organisation's app (usually number 2000002), its members, and the robots in its groups. */
export type DingtalkFakeApp = { clock: Clock; appKey: string; appSecret: string; people: readonly FakePerson[]; agentId?: number; robots?: readonly FakeRobot[] }

/** A token lasts two hours, in seconds (来源待核). */
const tokenLife = 7200

type Call = (request: Request) => Response | Promise<Response>

/**
 * 钉钉's server, wherever it is mounted: gettoken, work notices (asyncsend_v2) and group robots (robot/send). `failNext`
 * scripts error codes of any call, `troubleNext` what befalls the connection; `delivered` is what members and groups see.
 */
export const dingtalkFake = ({ clock, appKey, appSecret, people, agentId = 2000002, robots = [] }: DingtalkFakeApp) => {
  const failures = scriptedFailures<DingtalkError>('-1')
  const tokens = fakeTokens(clock, tokenLife)
  const delivered: DingtalkDelivered[] = []
  const notices = dingtalkNotices({ clock, people, agentId, delivered })
  const calls: [string, Call][] = [
    ['/gettoken', (request) => {
      const asked = new URL(request.url).searchParams
      return asked.get('appkey') === appKey && asked.get('appsecret') === appSecret ? dingtalkSaid(tokens.give()) : dingtalkFailed(40089)
    }],
    ['/topapi/message/corpconversation/asyncsend_v2', (request) => {
      const state = tokens.state(new URL(request.url).searchParams.get('access_token'))
      return state === 'good' ? notices(request) : dingtalkBarred(state === 'over' ? 42001 : 40014)
    }],
    ['/robot/send', dingtalkRobots({ clock, robots, delivered })]
  ]
  const { answer, troubleNext } = troubled(async (request) => {
    const call = calls.find(([path]) => new URL(request.url).pathname.endsWith(path))?.[1]
    if (!call) return new Response('Not Found', { status: 404 })
    const error = failures.take()
    return error ? dingtalkFailed(error) : call(request)
  })
  return { answer, troubleNext, failNext: failures.failNext, forgetTokens: tokens.forgetAll, delivered }
}
