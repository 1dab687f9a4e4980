import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { createHash, createHmac } from 'node:crypto'

/** What is signed of a call to Aliyun: a POST without a body, its parameters in the query. */
export type Acs3Call = { host: string; action: string; version: string; query: Readonly<Record<string, string>>; now: Instant; nonce: string }

export type Acs3Key = { accessKeyId: string; accessKeySecret: string }

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** RFC 3986: everything but letters, digits and -_.~ as %XX. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

const sorted = (pairs: Readonly<Record<string, string>>): [string, string][] => Object.entries(pairs).toSorted(([a], [b]) => (a < b ? -1 : 1))

/**
 * A call signed with ACS3-HMAC-SHA256 (Aliyun “V3 版本请求体&签名机制”): the query as it goes on the wire, and the headers
 * besides Host, which fetch sets to the host of the address.
 */
export const acs3 = ({ host, action, version, query, now, nonce }: Acs3Call, { accessKeyId, accessKeySecret }: Acs3Key) => {
  const wire = sorted(query).map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
  const headers = {
    'x-acs-action': action, 'x-acs-content-sha256': digest(''), 'x-acs-date': `${now.slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce, 'x-acs-version': version
  }
  const signed = sorted({ host, ...headers })
  const names = signed.map(([name]) => name).join(';')
  const canonical = ['POST', '/', wire, ...signed.map(([name, value]) => `${name}:${value}`), '', names, digest('')].join('\n')
  const signature = createHmac('sha256', accessKeySecret).update(`ACS3-HMAC-SHA256\n${digest(canonical)}`).digest('hex')
  return { query: wire, headers: { ...headers, authorization: `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names},Signature=${signature}` } }
}
