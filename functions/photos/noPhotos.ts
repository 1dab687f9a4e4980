import type { Photos } from './photos.ts'

/** Where no place for photos is configured: none can be uploaded, none is there. */
export const noPhotos: Photos = {
  grant: async () => undefined,
  take: async () => undefined,
  keep: async () => { throw new Error('there is no place for photos') },
  kept: async () => false,
  link: async () => undefined
}
