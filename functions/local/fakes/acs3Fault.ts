import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { webcrypto } from 'node:crypto'

export type Acs3Known = { accessKeyId: string; accessKeySecret: string }

/** A timestamp may be 15 minutes off, in seconds (Aliyun's page on calls). */
const tolerance = 900

const form = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/

/** Byte by byte: unreserved characters as they are, all others as %XX. */
const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => (/[\w.~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)).join('')

const sha256 = async (text: string): Promise<string> => Buffer.from(await webcrypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex')

/**
 * What is wrong with the signature of a call to Aliyun, as its code, or undefined when nothing is. Written from the
 * protocol and not from our own signing, so that one checks the other; every x-acs header has to be signed.
 */
export const acs3Fault = async (request: Request, body: string, { known, now }: { known: Acs3Known; now: Instant }): Promise<string | undefined> => {
  const [, id, names = '', signature = ''] = form.exec(request.headers.get('authorization') ?? '') ?? []
  if (id === undefined) return 'IncompleteSignature'
  if (id !== known.accessKeyId) return 'InvalidAccessKeyId.NotFound'
  const needed = ['host', ...[...request.headers.keys()].filter((name) => name.startsWith('x-acs-'))]
  if (needed.some((name) => !names.split(';').includes(name))) return 'IncompleteSignature'
  const query = [...new URL(request.url).searchParams].map((pair) => pair.map(percent).join('=')).sort().join('&')
  const headers = names.split(';').map((name) => `${name}:${request.headers.get(name)?.trim() ?? ''}\n`).join('')
  const hash = await sha256(body)
  const text = `ACS3-HMAC-SHA256\n${await sha256(`${request.method}\n/\n${query}\n${headers}\n${names}\n${hash}`)}`
  const key = await webcrypto.subtle.importKey('raw', Buffer.from(known.accessKeySecret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  const holds = await webcrypto.subtle.verify('HMAC', key, Buffer.from(signature, 'hex'), Buffer.from(text))
  if (!holds || request.headers.get('x-acs-content-sha256') !== hash) return 'SignatureDoesNotMatch'
  const date = request.headers.get('x-acs-date') ?? ''
  const off = Math.abs(Date.parse(date) / 1000 - epochSeconds(now))
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) && off <= tolerance ? undefined : 'InvalidTimeStamp.Expired'
}
