import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import { folderPhotos } from './folder.ts'
import type { PhotoFolder } from './folder.ts'
import { noPhotos } from './noPhotos.ts'
import type { Photos } from './photos.ts'
import { s3Photos } from './s3.ts'
import type { Signer } from './signatureV4.ts'

/** What a place for photos is built with; `credentials` are the database's, for a bucket that has none of its own. */
export type PhotoMeans = { keys: Pick<KeyProvider, 'index'>; clock: Clock; credentials(): Promise<Omit<Signer, 'region'>> }

type PhotoConfig = Pick<Config, 'BUCKET' | 'PHOTOS_ENDPOINT' | 'PHOTOS_ACCESS_KEY_ID' | 'PHOTOS_SECRET_ACCESS_KEY' | 'PHOTOS_FOLDER' | 'PUBLIC_URL' | 'AWS_REGION'>

/** The folder that the configuration names, or undefined. */
export const configuredFolder = ({ PHOTOS_FOLDER, PUBLIC_URL }: Pick<Config, 'PHOTOS_FOLDER' | 'PUBLIC_URL'>, keys: PhotoMeans['keys']): PhotoFolder | undefined =>
  PHOTOS_FOLDER ? folderPhotos({ folder: PHOTOS_FOLDER, base: PUBLIC_URL, keys }) : undefined

/** Where photos lie by the configuration: a bucket, a folder, or nowhere. */
export const configuredPhotos = (config: PhotoConfig, { keys, clock, credentials }: PhotoMeans): Photos => {
  const { BUCKET: bucket, AWS_REGION: region, PHOTOS_ENDPOINT: endpoint, PHOTOS_ACCESS_KEY_ID: accessKeyId, PHOTOS_SECRET_ACCESS_KEY: secretAccessKey } = config
  if (!bucket) return configuredFolder(config, keys) ?? noPhotos
  const own = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined
  return s3Photos({ bucket, region, endpoint, clock, credentials: async () => own ?? credentials() })
}
