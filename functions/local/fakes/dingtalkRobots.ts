import { addSeconds, epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import type { DingtalkDelivered } from './dingtalkDelivered.ts'
import { dingtalkFailed, dingtalkSaid } from './dingtalkErrors.ts'
import { slidingLimit } from './slidingLimit.ts'

/** A robot of a group: its access_token and the secret of its signature. */
export type FakeRobot = { token: string; secret: string }

export type DingtalkRobotsOf = { clock: Clock; robots: readonly FakeRobot[]; delivered: DingtalkDelivered[] }

const Asked = z.object({ msgtype: z.literal('text'), text: z.object({ content: z.string().check(z.minLength(1)) }) })

/** A timestamp may be an hour off (来源待核); a robot that was too quick rests for ten minutes. In seconds. */
const [tolerance, rest] = [3600, 600]

/** Group robots of 钉钉: checks each call's signature as the protocol has it and not by our own signing; 20 a minute. */
export const dingtalkRobots = ({ clock, robots, delivered }: DingtalkRobotsOf) => {
  const limit = slidingLimit(clock, { most: 20, within: 60 })
  const resting = new Map<string, Instant>()
  const tooQuick = (token: string): boolean => {
    if ((resting.get(token) ?? '') > clock.now()) return true
    if (limit.allow(token)) return false
    resting.set(token, addSeconds(clock.now(), rest))
    return true
  }
  return async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams
    const robot = robots.find(({ token }) => token === query.get('access_token'))
    if (!robot) return dingtalkFailed(300001)
    if (!await signed(query, robot.secret, clock.now())) return dingtalkFailed(310000)
    const asked = Asked.safeParse(quietJson(await request.text())).data
    if (!asked) return dingtalkFailed(40035)
    if (tooQuick(robot.token)) return dingtalkFailed(660026)
    delivered.push({ robot: robot.token, at: clock.now(), text: asked.text.content })
    return dingtalkSaid({})
  }
}

const signed = async (query: URLSearchParams, secret: string, now: Instant): Promise<boolean> => {
  const [timestamp, sign] = [query.get('timestamp') ?? '', Buffer.from(query.get('sign') ?? '', 'base64')]
  const key = await webcrypto.subtle.importKey('raw', Buffer.from(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  const holds = await webcrypto.subtle.verify('HMAC', key, sign, Buffer.from([timestamp, secret].join('\n')))
  return holds && /^\d{13}$/.test(timestamp) && Math.abs(Number(timestamp) / 1000 - epochSeconds(now)) <= tolerance
}
