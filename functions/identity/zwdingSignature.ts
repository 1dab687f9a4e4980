import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { createHmac } from 'node:crypto'

/** What is signed of a request to 专有钉钉; `params` are sorted by name and not encoded. */
export type ZwdingRequest = { path: string; params: Record<string, string>; now: Instant; nonce: string }

/** 2026-11-21T10:42:00.000+08:00: the platform's timestamps are Beijing time. */
const beijing = (now: Instant): string => addHours(now, 8).replace('Z', '+08:00')

/** The headers of a signed POST: HMAC-SHA256, base64, over method, time, nonce, path and parameters, one a line (as public integrations agree; 来源待核). */
export const zwdingHeaders = ({ path, params, now, nonce }: ZwdingRequest, { appKey, appSecret }: { appKey: string; appSecret: string }): Record<string, string> => {
  const timestamp = beijing(now)
  const sorted = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`).join('&')
  const signed = ['POST', timestamp, nonce, path, ...(sorted ? [sorted] : [])].join('\n')
  return {
    apiKey: appKey, 'X-Hmac-Auth-Version': '1.0', 'X-Hmac-Auth-Timestamp': timestamp, 'X-Hmac-Auth-Nonce': nonce,
    'X-Hmac-Auth-Signature': createHmac('sha256', appSecret).update(signed).digest('base64')
  }
}
