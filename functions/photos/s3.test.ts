import { describe, expect, it } from '@jest/globals'
import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import { serveFake } from '../local/fakes/serveFake.ts'
import { rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { s3Photos } from './s3.ts'
import type { Bucket } from './s3.ts'
import { signedUrl } from './signatureV4.ts'

const key = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }
const aStore = (changed: Partial<Bucket> = {}) =>
  s3Photos({ bucket: 'photos-1', region: 'eu-central-1', credentials: async () => key, clock: { now: () => rightNow }, ...changed })
type Policy = { expiration: string; conditions: (Record<string, string> | [string, ...unknown[]])[] }
const policyOf = (fields: Record<string, string>): Policy => JSON.parse(Buffer.from(must(fields['Policy']), 'base64').toString()) as Policy

describe('a signed address', () => {
  it('is the one that AWS prints in its own description of Signature Version 4', () => {
    const signer = { ...key, region: 'us-east-1' }
    const url = new URL(signedUrl('GET', new URL('https://examplebucket.s3.amazonaws.com/test.txt'), { signer, now: '2013-05-24T00:00:00.000Z', seconds: 86400 }))
    expect(url.searchParams.get('X-Amz-Signature')).toBe('aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404')
  })
})

describe('the right to upload to a bucket', () => {
  it.each([['keys of an account', key], ['keys lent for an hour', { ...key, sessionToken: 'FwoGZXIvYXdzEXAMPLE//token+==' }]])('is signed as by AWS\'s own library, with %s', async (_, credentials) => {
    const client = new S3Client({ region: 'eu-central-1', credentials })
    const theirs = await createPresignedPost(client, { Bucket: 'photos-1', Key: 'raw/p1', Conditions: [['content-length-range', 1, photoLimits.bytes]], Expires: 600 })
    const at = must(theirs.fields['X-Amz-Date']).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6.000Z')
    const { url, fields } = must(await aStore({ credentials: async () => credentials }).grant('p1', at))
    const { Policy: _ours, 'X-Amz-Signature': __, ...rest } = fields
    const { Policy: _theirs, 'X-Amz-Signature': ___, ...expected } = theirs.fields
    expect({ url, ...rest }).toEqual({ url: theirs.url, ...expected })
    const unordered = ({ conditions }: Policy) => conditions.map((condition) => JSON.stringify(condition)).toSorted()
    expect(unordered(policyOf(fields))).toEqual(unordered(policyOf(theirs.fields)))
  })

  it('is for one object, at most 5 MB, for ten minutes, and signed over all of that', async () => {
    const { fields } = must(await aStore().grant('p1', rightNow))
    const { expiration, conditions } = policyOf(fields)
    expect(expiration).toBe(addSeconds(rightNow, 600))
    expect(conditions).toContainEqual({ key: 'raw/p1' })
    expect(conditions).toContainEqual({ bucket: 'photos-1' })
    expect(conditions).toContainEqual(['content-length-range', 1, 5 * 1024 * 1024])
    const other = must(await aStore().grant('p2', rightNow))
    expect(other.fields['X-Amz-Signature']).not.toBe(fields['X-Amz-Signature'])
    expect(fields['X-Amz-Signature']).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(fields)).not.toContain(key.secretAccessKey)
  })

  it.each([
    [{}, 'https://photos-1.s3.eu-central-1.amazonaws.com/'],
    [{ region: 'cn-north-1' }, 'https://photos-1.s3.cn-north-1.amazonaws.com.cn/'],
    [{ endpoint: 'http://minio:9000/' }, 'http://minio:9000/photos-1/'],
    [{ endpoint: 'https://{bucket}.obs.example.gov.cn' }, 'https://photos-1.obs.example.gov.cn/']
  ])('of the store %j leads to %s', async (store, url) => {
    expect((await aStore(store).grant('p1', rightNow))?.url).toBe(url)
    expect((await aStore(store).link('p1', rightNow))?.split('?')[0]).toBe(`${url}kept/p1.jpg`)
  })
})

describe('photos in a store that speaks S3', () => {
  /** Objects by path; every request must carry a signature that holds for its method and path. */
  const aBucket = async () => {
    const objects = new Map([['/photos-1/raw/p1', Buffer.from('raw')]])
    const asked: string[] = []
    const { base, stop } = await serveFake(async (request: Request) => {
      const { pathname, origin, search } = new URL(request.url)
      const expected = new URL(signedUrl(request.method, new URL(origin + pathname), { signer: { ...key, region: 'eu-central-1' }, now: rightNow, seconds: 600 }))
      if (search !== expected.search) return new Response(null, { status: 403 })
      asked.push(`${request.method} ${pathname}`)
      if (request.method === 'PUT') objects.set(pathname, Buffer.from(await request.arrayBuffer()))
      const found = objects.get(pathname)
      if (request.method === 'DELETE') objects.delete(pathname)
      if (request.method === 'DELETE') return new Response(null, { status: 204 })
      return found ? new Response(request.method === 'HEAD' ? null : new Uint8Array(found)) : new Response(null, { status: 404 })
    })
    return { objects, asked, stop, photos: aStore({ endpoint: base }) }
  }

  it('are taken raw, kept clean, and the raw one forgotten', async () => {
    const { photos, objects, asked, stop } = await aBucket()
    try {
      expect(Buffer.from(must(await photos.take('p1'))).toString()).toBe('raw')
      expect([await photos.take('p2'), await photos.kept('p1')]).toEqual([undefined, false])
      await photos.keep('p1', Buffer.from('clean'))
      expect(await photos.kept('p1')).toBe(true)
      expect([...objects].map(([path, bytes]) => [path, bytes.toString()])).toEqual([['/photos-1/kept/p1.jpg', 'clean']])
      expect(await (await fetch(must(await photos.link('p1', rightNow)))).text()).toBe('clean')
      expect(asked.at(-1)).toBe('GET /photos-1/kept/p1.jpg')
    } finally {
      await stop()
    }
  })

  it('fail aloud when the store refuses', async () => {
    const { photos, stop } = await aBucket()
    try {
      const stranger = aStore({ endpoint: (must(await photos.link('p1', rightNow))).split('/photos-1')[0], credentials: async () => ({ ...key, secretAccessKey: 'wrong' }) })
      await expect(stranger.take('p1')).rejects.toThrow('the photo store answered GET with 403')
    } finally {
      await stop()
    }
  })
})
