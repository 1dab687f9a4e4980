import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { createHash, createHmac } from 'node:crypto'

/** What is signed of a call to Tencent Cloud: a POST of JSON. */
export type Tc3Call = { host: string; service: string; action: string; body: string; now: Instant }

export type Tc3Key = { secretId: string; secretKey: string }

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const keyed = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** The type of content that is signed and sent. */
const contentType = 'application/json; charset=utf-8'

/**
 * The headers of a call signed with TC3-HMAC-SHA256 (Tencent Cloud “签名方法 v3”), besides Host, which fetch sets to the
 * host of the address, and the version and region of the call. The day is UTC's.
 */
export const tc3 = ({ host, service, action, body, now }: Tc3Call, { secretId, secretKey }: Tc3Key) => {
  const [timestamp, day, names] = [String(epochSeconds(now)), now.slice(0, 10), 'content-type;host;x-tc-action']
  const canonical = ['POST', '/', '', `content-type:${contentType}`, `host:${host}`, `x-tc-action:${action.toLowerCase()}`, '', names, digest(body)].join('\n')
  const scope = `${day}/${service}/tc3_request`
  const key = keyed(keyed(keyed(`TC3${secretKey}`, day), service), 'tc3_request')
  const signature = keyed(key, ['TC3-HMAC-SHA256', timestamp, scope, digest(canonical)].join('\n')).toString('hex')
  return {
    'content-type': contentType, 'x-tc-action': action, 'x-tc-timestamp': timestamp,
    authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  }
}
