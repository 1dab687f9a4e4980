import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { turnedDown } from '../codeTable.ts'
import { exchange } from '../exchange.ts'
import type { Answered, Reach } from '../exchange.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { phoneNumber } from '../phoneNumber.ts'
import type { SmsSender } from '../smsSender.ts'
import { tc3 } from './tc3.ts'
import type { Tc3Key } from './tc3.ts'
import { tencentCodes, tencentUnsure } from './tencentCodes.ts'

/** 腾讯云短信: a key that may SendSms, the SMS app, the approved signature (签名) before each text, and the region, such as ap-guangzhou. */
export type TencentSmsSettings = Reach & Tc3Key & { sdkAppId: string; signName: string; region: string; clock: Clock }

const Code = z.string().check(z.regex(/^[\w.-]{1,80}$/))
const Told = z.object({ Response: z.union([
  z.object({ Error: z.object({ Code }) }),
  z.object({ SendStatusSet: z.array(z.object({ Code, SerialNo: z.optional(z.string()) })) })
]) })

const serial = /^[\w:-]{1,80}$/

/** A text message by Tencent's SendSms (2021-01-11), under the message's key as SessionContext, which is echoed and drops nothing. */
export const tencentSms = ({ base, patience, secretId, secretKey, sdkAppId, signName, region, clock }: TencentSmsSettings): SmsSender =>
  async ({ key, to, message: { template, params } }) => {
    const number = phoneNumber(to)
    if (number === undefined) return { outcome: 'noRight', code: 'address' }
    const body = JSON.stringify({
      PhoneNumberSet: [number], SmsSdkAppId: sdkAppId, SignName: signName, TemplateId: template,
      TemplateParamSet: params.map(({ value }) => value.toWellFormed()), SessionContext: key
    })
    const signed = tc3({ host: new URL(base).host, service: 'sms', action: 'SendSms', body, now: clock.now() }, { secretId, secretKey })
    const headers = { ...signed, 'x-tc-version': '2021-01-11', 'x-tc-region': region }
    const told = await exchange(`${base}/`, { method: 'POST', headers, body }, patience)
    return 'failed' in told ? told.failed : outcomeOf(told.answer)
  }

const outcomeOf = ({ status, body }: Answered): SendOutcome => {
  const told = Told.safeParse(body).data?.Response
  const sent = told && 'SendStatusSet' in told ? told.SendStatusSet[0] : undefined
  const code = sent?.Code ?? (told && 'Error' in told ? told.Error.Code : undefined)
  if (code === undefined) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  if (code === 'Ok') return { outcome: 'accepted', ...(sent?.SerialNo && serial.test(sent.SerialNo) ? { code: sent.SerialNo } : {}) }
  return tencentUnsure.includes(code) ? { outcome: 'unsure', code } : turnedDown(tencentCodes, code)
}
