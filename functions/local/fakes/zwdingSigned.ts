import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { createHmac } from 'node:crypto'

export type ZwdingSigned = { path: string; form: URLSearchParams; appSecret: string; now: Instant }

/** A timestamp may be off by ten minutes, in seconds; our assumption (来源待核). */
const tolerance = 600

/** Whether a request to 专有钉钉 is signed as the protocol has it; not by our own signing. */
export const zwdingSigned = ({ headers }: Request, { path, form, appSecret, now }: ZwdingSigned): boolean => {
  const said = (name: string): string => headers.get(`x-hmac-auth-${name}`) ?? ''
  form.sort()
  const text = `POST\n${said('timestamp')}\n${said('nonce')}\n${path}\n${[...form].map((pair) => pair.join('=')).join('&')}`
  const holds = createHmac('sha256', appSecret).update(text).digest('base64') === said('signature')
  const at = Date.parse(said('timestamp')) / 1000
  return holds && said('timestamp').endsWith('+08:00') && Math.abs(at - epochSeconds(now)) <= tolerance
}
