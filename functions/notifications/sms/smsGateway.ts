import { exchange } from '../exchange.ts'
import { repeatsDropped } from '../repeatsDropped.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { signedPost } from '../signedPost.ts'
import { phoneNumber } from '../phoneNumber.ts'
import type { SmsSender } from '../smsSender.ts'

/** A gateway of the installation, before a carrier's own (运营商 CMPP or HTTP); it shares `secret` with us. */
export type SmsGatewaySettings = { url: string; secret: Buffer; patience?: number }

/**
 * A text message by the installation's SMS gateway: `{key, to, template, params: [{name, value}]}`, `to` in E.164, signed and
 * under its key like notices. It answers 2xx when it has taken the message or had it already; 422 when this number can
 * get none; 429 (with Retry-After) or 5xx when it could not take it now; anything else says that we are at fault.
 */
export const smsGateway = ({ url, secret, patience }: SmsGatewaySettings): SmsSender => async ({ key, to, message: { template, params } }) => {
  const number = phoneNumber(to)
  if (number === undefined) return { outcome: 'noRight', code: 'address' }
  const told = await exchange(url, signedPost({ key, to: number, template, params: params.map(({ name, value }) => ({ name, value })) }, secret), patience)
  return 'failed' in told ? repeatsDropped(told.failed) : outcomeOf(told.answer.status)
}

const outcomeOf = (status: number): SendOutcome => {
  if (status >= 200 && status < 300) return { outcome: 'accepted' }
  return { outcome: status === 422 ? 'noRight' : 'fault', code: `http ${status}` }
}
