import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { webcrypto } from 'node:crypto'

export type Tc3Known = { secretId: string; secretKey: string }

/** A timestamp may be five minutes off, in seconds (Tencent's page on the signature). */
const tolerance = 300

const form = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/(\w+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

const sha256 = async (text: string): Promise<string> => Buffer.from(await webcrypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex')

const keyed = async (key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const held = await webcrypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await webcrypto.subtle.sign('HMAC', held, Buffer.from(text)))
}

/**
 * What is wrong with the signature of a call to Tencent Cloud, as its code, or undefined when nothing is. Written from the
 * protocol and not from our own signing, so that one checks the other.
 */
export const tc3Fault = async (request: Request, body: string, { known, now }: { known: Tc3Known; now: Instant }): Promise<string | undefined> => {
  const [, id, day = '', service = '', names = '', signature] = form.exec(request.headers.get('authorization') ?? '') ?? []
  if (id === undefined) return 'AuthFailure.SignatureFailure'
  if (id !== known.secretId) return 'AuthFailure.SecretIdNotFound'
  const timestamp = request.headers.get('x-tc-timestamp') ?? ''
  if (!/^\d{10}$/.test(timestamp) || Math.abs(Number(timestamp) - epochSeconds(now)) > tolerance) return 'AuthFailure.SignatureExpire'
  const ofDay = new Date(Number(timestamp) * 1000).toISOString().startsWith(day)
  const signed = names.split(';')
  const headers = signed.map((name) => `${name}:${(request.headers.get(name) ?? '').trim().toLowerCase()}\n`).join('')
  const canonical = `${request.method}\n/\n\n${headers}\n${names}\n${await sha256(body)}`
  let key = new Uint8Array(Buffer.from(`TC3${known.secretKey}`))
  for (const part of [day, service, 'tc3_request']) key = await keyed(key, part)
  const made = await keyed(key, `TC3-HMAC-SHA256\n${timestamp}\n${day}/${service}/tc3_request\n${await sha256(canonical)}`)
  const holds = Buffer.from(made).toString('hex') === signature && ofDay && signed.includes('host') && signed.includes('content-type')
  return holds ? undefined : 'AuthFailure.SignatureFailure'
}
