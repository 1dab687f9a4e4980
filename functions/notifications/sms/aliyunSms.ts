import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { turnedDown } from '../codeTable.ts'
import { exchange } from '../exchange.ts'
import type { Answered, Reach } from '../exchange.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { acs3 } from './acs3.ts'
import type { Acs3Key } from './acs3.ts'
import { aliyunCodes } from './aliyunCodes.ts'
import { phoneNumber } from '../phoneNumber.ts'
import type { SmsSender } from '../smsSender.ts'

/** 阿里云短信: an access key that may SendSms, and the approved signature (签名) that stands before each text. */
export type AliyunSmsSettings = Reach & Acs3Key & { signName: string; clock: Clock }

const Told = z.object({ Code: z.string().check(z.regex(/^[\w.-]{1,80}$/)), Message: z.optional(z.string()), BizId: z.optional(z.string().check(z.regex(/^[\w^-]{1,80}$/))) })

/** How long each limit on one number lasts, in seconds, by the word Aliyun's text has for it (来源待核); a minute where none is found. */
const limits: readonly (readonly [word: string, seconds: number])[] = [['分钟级', 60], ['小时级', 3600], ['天级', 86_400]]

/**
 * A text message by Aliyun's SendSms (2017-05-25), under the message's key as OutId. The interface takes its parameters in
 * the query, the number among them; it is never said anywhere else. Our own numbers go without country code, others
 * with it and without the plus.
 */
export const aliyunSms = ({ base, patience, accessKeyId, accessKeySecret, signName, clock }: AliyunSmsSettings): SmsSender =>
  async ({ key, to, message: { template, params } }) => {
    const number = phoneNumber(to)
    if (number === undefined) return { outcome: 'noRight', code: 'address' }
    const query = {
      PhoneNumbers: number.replace(/^\+(86)?/, ''), SignName: signName, TemplateCode: template, OutId: key,
      TemplateParam: JSON.stringify(Object.fromEntries(params.map(({ name, value }) => [name, value.toWellFormed()])))
    }
    const call = { host: new URL(base).host, action: 'SendSms', version: '2017-05-25', query, now: clock.now(), nonce: randomUUID() }
    const signed = acs3(call, { accessKeyId, accessKeySecret })
    const told = await exchange(`${base}/?${signed.query}`, { method: 'POST', headers: signed.headers }, patience)
    return 'failed' in told ? told.failed : outcomeOf(told.answer)
  }

const outcomeOf = ({ status, body }: Answered): SendOutcome => {
  const told = Told.safeParse(body).data
  if (!told) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  const { Code: code, Message: said = '', BizId: number } = told
  if (code === 'OK') return { outcome: 'accepted', ...(number ? { code: number } : {}) }
  if (code === 'isv.BUSINESS_LIMIT_CONTROL') return { outcome: 'later', code, after: limits.find(([word]) => said.includes(word))?.[1] ?? 60 }
  return turnedDown(aliyunCodes, code)
}
