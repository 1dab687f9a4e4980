import { createHash, createHmac } from 'node:crypto'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** Who signs for S3, and in which region. */
export type Signer = { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined; region: string }

/** When it is signed, and for how many seconds that holds. */
export type Holding = { now: Instant; seconds: number }

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** 20261122T020000Z */
const stampOf = (now: Instant): string => now.replace(/[-:]|\.\d{3}/g, '')

/** Everything both ways of signing share (AWS Signature Version 4): the fields that name the signer, and the signature itself. */
const signing = ({ accessKeyId, secretAccessKey, sessionToken, region }: Signer, now: Instant) => {
  const stamp = stampOf(now)
  const scope = [stamp.slice(0, 8), region, 's3', 'aws4_request']
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`)
  return {
    stamp, scope: scope.join('/'),
    fields: {
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256', 'X-Amz-Credential': `${accessKeyId}/${scope.join('/')}`, 'X-Amz-Date': stamp,
      ...(sessionToken ? { 'X-Amz-Security-Token': sessionToken } : {})
    },
    sign: (text: string) => hmac(key, text).toString('hex')
  }
}

/** An address with the right to one request in it (query signing, body unsigned). */
export const signedUrl = (method: string, address: URL, { signer, now, seconds }: Holding & { signer: Signer }): string => {
  const { stamp, scope, fields, sign } = signing(signer, now)
  const query = Object.entries({ ...fields, 'X-Amz-Expires': String(seconds), 'X-Amz-SignedHeaders': 'host' })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).toSorted().join('&')
  const canonical = [method, address.pathname, query, `host:${address.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  return `${address.href}?${query}&X-Amz-Signature=${sign(['AWS4-HMAC-SHA256', stamp, scope, digest].join('\n'))}`
}

/** The form fields with the right to post one object of so many bytes (POST policy). */
export const signedForm = (object: { bucket: string; key: string; bytes: readonly [least: number, most: number] }, { signer, now, seconds }: Holding & { signer: Signer }): Record<string, string> => {
  const { fields, sign } = signing(signer, now)
  const exact = { bucket: object.bucket, key: object.key, ...fields }
  const conditions = [...Object.entries(exact).map(([name, value]) => ({ [name]: value })), ['content-length-range', ...object.bytes]]
  const policy = Buffer.from(JSON.stringify({ expiration: addSeconds(now, seconds), conditions })).toString('base64')
  return { ...exact, Policy: policy, 'X-Amz-Signature': sign(policy) }
}
