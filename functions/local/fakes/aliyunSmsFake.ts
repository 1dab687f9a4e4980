import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import { acs3Fault } from './acs3Fault.ts'
import type { Acs3Known } from './acs3Fault.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { smsCarrier } from './smsCarrier.ts'
import type { SmsCarrier, SmsCarrierOf } from './smsCarrier.ts'
import { troubled } from './troubles.ts'

/** The account's key, its signature, and its approved templates by their codes, with variables as `${name}`. */
export type AliyunSmsFakeAccount = SmsCarrierOf & Acs3Known & { clock: Clock; templates: Readonly<Record<string, string>> }

/** A failure in Aliyun's words. `text`: what stands beside the code; the span of a limit is named only there. */
export type AliyunFailure = { code: string; status?: number; text?: string }

const Variables = z.record(z.string(), z.string())

/** Our own numbers with or without 86, others with their country code and no plus. */
const numberForm = /^(?:(?:86)?1[3-9]\d{9}|(?!86)[1-9]\d{6,14})$/

/** 阿里云短信 (SendSms), wherever it is mounted: checks signature, time and nonce. `failNext` scripts its codes, usually isp.SYSTEM_ERROR. */
export const aliyunSmsFake = (account: AliyunSmsFakeAccount) => {
  const carrier = smsCarrier(account)
  const failures = scriptedFailures<AliyunFailure>({ code: 'isp.SYSTEM_ERROR' })
  const nonces = new Set<string>()
  const { answer, troubleNext } = troubled(async (request) => {
    const scripted = failures.take()
    if (scripted) return failed(scripted)
    const { headers } = request
    const fault = await acs3Fault(request, await request.text(), { known: account, now: account.clock.now() })
    if (fault) return failed({ code: fault, status: 400 })
    if (headers.get('x-acs-action') !== 'SendSms' || headers.get('x-acs-version') !== '2017-05-25') return failed({ code: 'InvalidAction.NotFound', status: 404 })
    const nonce = headers.get('x-acs-signature-nonce') ?? ''
    if (nonces.has(nonce)) return failed({ code: 'SignatureNonceUsed', status: 400 })
    nonces.add(nonce)
    return sendSms(new URL(request.url).searchParams, account, carrier)
  })
  return { answer, troubleNext, failNext: failures.failNext, delivered: carrier.delivered }
}

const sendSms = (query: URLSearchParams, account: AliyunSmsFakeAccount, { hand, delivered }: SmsCarrier): Response => {
  const [to, template] = [query.get('PhoneNumbers') ?? '', query.get('TemplateCode') ?? '']
  const known = Object.hasOwn(account.templates, template) ? account.templates[template] : undefined
  const variables = Variables.safeParse(quietJson(query.get('TemplateParam') ?? '{}')).data
  if (query.get('SignName') !== account.signName) return failed({ code: 'isv.SMS_SIGNATURE_ILLEGAL' })
  if (known === undefined) return failed({ code: 'isv.SMS_TEMPLATE_ILLEGAL' })
  if (!numberForm.test(to)) return failed({ code: 'isv.MOBILE_NUMBER_ILLEGAL' })
  if (!variables) return failed({ code: 'isv.INVALID_JSON_PARAM' })
  if ([...known.matchAll(/\$\{(\w+)\}/g)].some(([, name = '']) => !variables[name])) return failed({ code: 'isv.TEMPLATE_MISSING_PARAMETERS' })
  const body = known.replace(/\$\{(\w+)\}/g, (_, name: string) => variables[name] ?? '')
  const handed = hand({ to, template, body, key: query.get('OutId') ?? '' })
  return handed === 'handed' ? Response.json({ Code: 'OK', Message: 'OK', RequestId: 'fake', BizId: `9006${delivered.length}^0` })
    : failed({ code: 'isv.BUSINESS_LIMIT_CONTROL', text: `触发天级流控Permits:${account.perDay ?? 10}` })
}

const failed = ({ code, status = 200, text = `fake: ${code}` }: AliyunFailure): Response => Response.json({ Code: code, Message: text, RequestId: 'fake' }, { status })
