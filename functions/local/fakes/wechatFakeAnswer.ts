import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'

/** The error codes and what WeChat says with them (40163, 42001 and most of the words as commonly quoted; 来源待核). */
const errors = {
  '-1': 'system error', 40001: 'invalid credential, access_token is invalid or not latest', 40002: 'invalid grant_type', 40003: 'invalid openid',
  40013: 'invalid appid', 40014: 'invalid access_token', 40029: 'invalid code', 40037: 'invalid template_id', 40125: 'invalid appsecret', 40163: 'code been used',
  40164: 'invalid ip, not in whitelist', 40226: 'code blocked', 40243: 'appsecret frozen', 41002: 'appid missing', 41004: 'appsecret missing',
  41008: 'missing code', 41030: 'invalid page', 42001: 'access_token expired', 43101: 'user refuse to accept the msg', 43107: 'subscribe message banned',
  43108: 'concurrent send to the same user', 44991: 'reach max minute quota limit', 45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit mustslower retry next minute', 45168: 'contain sensitive word', 47001: 'data format error', 47003: 'argument invalid!'
} as const
export type WechatError = keyof typeof errors

/** Always status 200, always JSON under text/plain. */
export const wechatSaid = (answer: object): Response => new Response(JSON.stringify(answer), { headers: { 'content-type': 'text/plain' } })

/** What is wrong more exactly, and what stands before the rid: the calls differ in it. */
export type FailureDetail = { detail?: string; mark?: string }

/** The errcode, its words and the rid, the number under which WeChat can look the call up. */
export const wechatFailed = (errcode: WechatError, clock: Clock, { detail, mark = ' rid: ' }: FailureDetail = {}): Response => {
  const rid = [epochSeconds(clock.now()).toString(16), randomBytes(4).toString('hex'), randomBytes(4).toString('hex')].join('-')
  return wechatSaid({ errcode: Number(errcode), errmsg: `${errors[errcode]}${detail ? ` ${detail}` : ''}${mark}${rid}` })
}
