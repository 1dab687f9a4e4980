import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { createHmac } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { asJson, exchange } from '../exchange.ts'
import type { Reach } from '../exchange.ts'
import type { Sender } from '../sender.ts'
import { dingtalkOutcome } from './dingtalkOutcome.ts'

/** A robot in a group: its access_token, and the secret of its signature (加签). */
export type DingtalkRobot = { token: string; secret: string }

/** Group robots of 钉钉: the usual one, and others by a name of ours. */
export type DingtalkRobotSettings = Reach & { clock: Clock; robot: DingtalkRobot; named?: Readonly<Record<string, DingtalkRobot>> }

/**
 * 钉钉 group robot: a text into a group, by the usual robot (null) or a named one. Everybody in the group reads it: case
 * number, item, deadline and link, nothing of a person. A robot takes 20 a minute and drops no repeats.
 */
export const dingtalkRobot = ({ base, patience, clock, robot, named = {} }: DingtalkRobotSettings): Sender<string | null, { content: string }> =>
  async ({ to, message }) => {
    const chosen = to === null ? robot : Object.hasOwn(named, to) ? named[to] : undefined
    if (chosen === undefined) return { outcome: 'fault', code: 'no such robot' }
    const url = `${base}/robot/send?${new URLSearchParams(signedQuery(chosen, clock.now()))}`
    const told = await exchange(url, asJson({ msgtype: 'text', text: { content: message.content.toWellFormed() } }), patience)
    return 'failed' in told ? told.failed : dingtalkOutcome(told.answer)
  }

/** The query of a signed call: HMAC-SHA256 under the secret over the time in milliseconds and the secret, one a line. */
export const signedQuery = ({ token, secret }: DingtalkRobot, now: Instant): Record<string, string> => {
  const timestamp = String(epochSeconds(now) * 1000)
  return { access_token: token, timestamp, sign: createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64') }
}
