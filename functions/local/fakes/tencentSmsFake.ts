import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { smsCarrier } from './smsCarrier.ts'
import type { SmsCarrierOf } from './smsCarrier.ts'
import { tc3Fault } from './tc3Fault.ts'
import type { Tc3Known } from './tc3Fault.ts'
import { troubled } from './troubles.ts'

/** The account's key, its SMS app and signature, and its approved templates by their ids, with variables as {1}, {2} … */
export type TencentSmsFakeAccount = SmsCarrierOf & Tc3Known & { clock: Clock; sdkAppId: string; templates: Readonly<Record<string, string>> }

/** `of`: the whole call failed, or only the one text in it. */
export type TencentFailure = { code: string; of: 'call' | 'text' }

const Asked = z.object({
  PhoneNumberSet: z.array(z.string()).check(z.length(1)), SmsSdkAppId: z.string(), SignName: z.string(), TemplateId: z.string(),
  TemplateParamSet: z.optional(z.array(z.string())), SessionContext: z.optional(z.string().check(z.maxLength(511)))
})

/** 腾讯云短信 (SendSms), wherever it is mounted: checks signature and time. `failNext` scripts its codes, usually InternalError of the call. */
export const tencentSmsFake = (account: TencentSmsFakeAccount) => {
  const { delivered, hand } = smsCarrier(account)
  const failures = scriptedFailures<TencentFailure>({ code: 'InternalError', of: 'call' })
  const send = (asked: z.infer<typeof Asked>): Response => {
    const [[to = ''], params, { TemplateId: template, SessionContext: key = '' }] = [asked.PhoneNumberSet, asked.TemplateParamSet ?? [], asked]
    const known = Object.hasOwn(account.templates, template) ? account.templates[template] : undefined
    if (asked.SmsSdkAppId !== account.sdkAppId) return callFailed('UnauthorizedOperation.SmsSdkAppIdVerifyFail')
    if (asked.SignName !== account.signName) return textFailed('FailedOperation.SignatureIncorrectOrUnapproved')
    if (known === undefined) return textFailed('FailedOperation.TemplateIncorrectOrUnapproved')
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return textFailed('InvalidParameterValue.IncorrectPhoneNumber')
    if (new Set(known.match(/\{\d+\}/g)).size !== params.length) return textFailed('FailedOperation.TemplateParamSetNotMatchApprovedTemplate')
    const body = known.replace(/\{(\d+)\}/g, (_, n: string) => params[Number(n) - 1] ?? '')
    if (hand({ to, template, body, key }) === 'dayIsFull') return textFailed('LimitExceeded.PhoneNumberDailyLimit')
    return said({ SendStatusSet: [{ SerialNo: `5000:${delivered.length}`, PhoneNumber: to, Fee: 1, SessionContext: key, Code: 'Ok', Message: 'send success', IsoCode: 'CN' }] })
  }
  const { answer, troubleNext } = troubled(async (request) => {
    const scripted = failures.take()
    if (scripted) return scripted.of === 'call' ? callFailed(scripted.code) : textFailed(scripted.code)
    const body = await request.text()
    const fault = await tc3Fault(request, body, { known: account, now: account.clock.now() })
    if (fault) return callFailed(fault)
    const { headers } = request
    if (headers.get('x-tc-action') !== 'SendSms' || headers.get('x-tc-version') !== '2021-01-11' || !headers.get('x-tc-region')) return callFailed('InvalidAction')
    const asked = Asked.safeParse(quietJson(body)).data
    return asked ? send(asked) : callFailed('InvalidParameter')
  })
  return { answer, troubleNext, failNext: failures.failNext, delivered }
}

const said = (answer: object): Response => Response.json({ Response: { ...answer, RequestId: 'fake' } })
const callFailed = (code: string): Response => said({ Error: { Code: code, Message: `fake: ${code}` } })
const textFailed = (code: string): Response => said({ SendStatusSet: [{ SerialNo: '', PhoneNumber: '', Fee: 0, SessionContext: '', Code: code, Message: `fake: ${code}`, IsoCode: '' }] })
