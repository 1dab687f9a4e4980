import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import type { Clock } from '../clock.ts'
import { holdsSeconds } from './photos.ts'
import type { Photos } from './photos.ts'
import { signedForm, signedUrl } from './signatureV4.ts'
import type { Signer } from './signatureV4.ts'

/**
 * A bucket: on AWS, or at the endpoint of a store that speaks S3 (`{bucket}` in it stands where the store wants the
 * bucket's name; else it is the first part of the path).
 */
export type Bucket = { bucket: string; region: string; endpoint?: string | undefined; credentials(): Promise<Omit<Signer, 'region'>>; clock: Clock }

/** How long the store may take for one request of ours, in milliseconds (our choice). */
const patience = 10_000

const raw = (photo: string): string => `raw/${photo}`
const kept = (photo: string): string => `kept/${photo}.jpg`

/** Photos in an S3 bucket. Signed by ourselves and not by the SDK, which takes its own time and would weigh a third of every function. */
export const s3Photos = (store: Bucket): Photos => {
  const base = addressOf(store)
  const signer = async (): Promise<Signer> => ({ ...await store.credentials(), region: store.region })
  const url = async (method: string, key: string, now = store.clock.now()) =>
    signedUrl(method, new URL(base + key), { signer: await signer(), now, seconds: holdsSeconds })
  const send = async (method: string, key: string, body?: Uint8Array) => {
    const reply = await fetch(await url(method, key), {
      method, signal: AbortSignal.timeout(patience), ...(body ? { body: Buffer.from(body), headers: { 'content-type': 'image/jpeg' } } : {})
    })
    if (!reply.ok && reply.status !== 404) throw new Error(`the photo store answered ${method} with ${reply.status}`)
    return reply
  }
  return {
    grant: async (photo, now) => {
      const object = { bucket: store.bucket, key: raw(photo), bytes: [1, photoLimits.bytes] } as const
      return { url: base, fields: signedForm(object, { signer: await signer(), now, seconds: holdsSeconds }) }
    },
    take: async (photo) => {
      const reply = await send('GET', raw(photo))
      return reply.ok ? new Uint8Array(await reply.arrayBuffer()) : undefined
    },
    keep: async (photo, jpeg) => {
      const stored = await send('PUT', kept(photo), jpeg)
      if (!stored.ok) throw new Error('there is no such bucket')
      await send('DELETE', raw(photo))
    },
    kept: async (photo) => (await send('HEAD', kept(photo))).ok,
    link: (photo, now) => url('GET', kept(photo), now)
  }
}

/** Where the bucket is, with a slash at the end. The regions of China have a domain of their own. */
const addressOf = ({ bucket, region, endpoint }: Bucket): string => {
  if (!endpoint) return `https://${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`
  const bare = endpoint.replace(/\/+$/, '')
  return bare.includes('{bucket}') ? `${bare.replace('{bucket}', bucket)}/` : `${bare}/${bucket}/`
}
