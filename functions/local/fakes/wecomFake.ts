import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { fakeTokens } from './fakeTokens.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { troubled } from './troubles.ts'
import type { WecomDelivered } from './wecomDelivered.ts'
import { wecomFailed, wecomSaid } from './wecomErrors.ts'
import type { WecomError } from './wecomErrors.ts'
import { wecomMessages } from './wecomMessages.ts'
import { wecomRobots } from './wecomRobots.ts'

/** The organisation and its app (usually number 1000002); `robots`: the keys of the robots in its groups. */
export type WecomFakeApp = { clock: Clock; corpId: string; secret: string; people: readonly FakePerson[]; agentId?: number; robots?: readonly string[] }

/** A token lasts two hours, a login code five minutes, in seconds (来源待核). */
const [tokenLife, codeLife] = [7200, 300]

type Call = (request: Request) => Response | Promise<Response>

/**
 * 企业微信's server, wherever it is mounted: gettoken, login (jscode2session), app messages (message/send) and group robots
 * (webhook/send). `failNext` scripts error codes of any call, `troubleNext` what befalls the connection; `delivered` is
 * what members and groups see, oldest first.
 */
export const wecomFake = ({ clock, corpId, secret, people, agentId = 1000002, robots = [] }: WecomFakeApp) => {
  const codes = loginCodes({ clock, people, lifetime: codeLife })
  const failures = scriptedFailures<WecomError>('-1')
  const tokens = fakeTokens(clock, tokenLife)
  const delivered: WecomDelivered[] = []
  const withToken = (call: Call): Call => (request) => {
    const state = tokens.state(asked(request).get('access_token'))
    return state === 'good' ? call(request) : wecomFailed(state === 'over' ? 42001 : 40014)
  }
  const calls: Record<string, Call> = {
    gettoken: (request) => {
      if (asked(request).get('corpid') !== corpId) return wecomFailed(40013)
      return asked(request).get('corpsecret') === secret ? wecomSaid(tokens.give()) : wecomFailed(40001)
    },
    'miniprogram/jscode2session': withToken((request) => {
      const found = codes.use(asked(request).get('js_code') ?? '')
      return typeof found === 'string' ? wecomFailed(40029) : wecomSaid({ corpid: corpId, userid: found.person, session_key: randomBytes(16).toString('base64') })
    }),
    'message/send': withToken(wecomMessages({ clock, people, agentId, delivered })),
    'webhook/send': wecomRobots({ clock, robots, delivered })
  }
  const { answer, troubleNext } = troubled(answering(calls, failures.take))
  return { answer, troubleNext, issue: codes.issue, failNext: failures.failNext, forgetTokens: tokens.forgetAll, delivered }
}

const asked = (request: Request): URLSearchParams => new URL(request.url).searchParams

/** Answers the call that stands behind /cgi-bin/ in the path; the failures in store go first. */
const answering = (calls: Record<string, Call>, failure: () => WecomError | undefined) => async (request: Request): Promise<Response> => {
  const name = new URL(request.url).pathname.split('/cgi-bin/')[1] ?? ''
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined
  if (!call) return new Response('Not Found', { status: 404 })
  const error = failure()
  return error ? wecomFailed(error) : call(request)
}
