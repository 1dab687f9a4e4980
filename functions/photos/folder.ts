import { timingSafeEqual } from 'node:crypto'
import { access, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addSeconds, epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import { holdsSeconds } from './photos.ts'
import type { Photos } from './photos.ts'

/** What an address of ours allows: to upload one photo, or to see it; until when; and the keyed hash that proves it. */
export type Right = { photo: string; until: Instant; proof: string }

/** Photos in a folder, with the doors that its HTTP routes need. */
export type PhotoFolder = Photos & {
  /** Stores what was uploaded. */
  put(photo: string, raw: Uint8Array, now: Instant): Promise<void>
  /** The clean copy; undefined where there is none. */
  read(photo: string): Promise<Uint8Array | undefined>
  /** Whether a right was given by this installation for this purpose and still holds. */
  holds(purpose: 'upload' | 'see', right: Partial<Right>, now: Instant): boolean
}

/** How long what was uploaded and never kept lies about: a day, as in the bucket (our choice). */
const rawSeconds = 24 * 3600

/** Photos in a folder of this machine, or of a disk that all copies of the server share. `base` is where people reach the server. */
export const folderPhotos = ({ folder, base, keys }: { folder: string; base: string; keys: Pick<KeyProvider, 'index'> }): PhotoFolder => {
  const [raw, kept] = [(photo: string) => join(folder, 'raw', photo), (photo: string) => join(folder, 'kept', `${photo}.jpg`)]
  const prove = (purpose: string, photo: string, until: string): string => keys.index(`photo/${purpose}`, `${photo} ${until}`)
  const right = (purpose: string, photo: string, now: Instant): Right => {
    const until = addSeconds(now, holdsSeconds)
    return { photo, until, proof: prove(purpose, photo, until) }
  }
  return {
    grant: async (photo, now) => {
      await forgetRaw(join(folder, 'raw'), addSeconds(now, -rawSeconds))
      return { url: `${base}/photos`, fields: right('upload', photo, now) }
    },
    take: (photo) => bytesOf(raw(photo)),
    keep: async (photo, jpeg) => {
      await replace(kept(photo), jpeg)
      await rm(raw(photo), { force: true })
    },
    kept: (photo) => access(kept(photo)).then(() => true, () => false),
    link: async (photo, now) => {
      const { until, proof } = right('see', photo, now)
      return `${base}/photos/${photo}?until=${until}&proof=${proof}`
    },
    put: async (photo, bytes, now) => {
      await replace(raw(photo), bytes)
      await utimes(raw(photo), epochSeconds(now), epochSeconds(now)) // by the clock that says when it is old
    },
    read: (photo) => bytesOf(kept(photo)),
    holds: (purpose, { photo = '', until = '', proof = '' }, now) => until > now && same(proof, prove(purpose, photo, until))
  }
}

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one.padEnd(64)), Buffer.from(other.padEnd(64)))

const bytesOf = async (file: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Written beside and then moved there, so that nobody ever reads half a photo. */
const replace = async (file: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(join(file, '..'), { recursive: true })
  const beside = `${file}.${process.pid}`
  await writeFile(beside, bytes, { mode: 0o600 })
  await rename(beside, file)
}

/** Removes what was uploaded before an instant. */
const forgetRaw = async (folder: string, before: Instant): Promise<void> => {
  const files = await readdir(folder).catch(() => [])
  for (const file of files) {
    const found = await stat(join(folder, file)).catch(() => undefined)
    if (found && found.mtimeMs < epochSeconds(before) * 1000) await rm(join(folder, file), { force: true })
  }
}
