import type { Photos } from './photos.ts'

/** Photos for tests: what the house does with them, without a place outside. */
export type MemoryPhotos = Photos & {
  /** What a phone does with a grant. */
  upload(photo: string, raw: Uint8Array): void
}

export const memoryPhotos = (): MemoryPhotos => {
  const [raw, clean] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()]
  return {
    upload: (photo, bytes) => { raw.set(photo, bytes) },
    grant: async (photo) => ({ url: 'https://photos.example/', fields: { key: photo } }),
    take: async (photo) => raw.get(photo),
    keep: async (photo, jpeg) => {
      clean.set(photo, jpeg)
      raw.delete(photo)
    },
    kept: async (photo) => clean.has(photo),
    link: async (photo, now) => `https://photos.example/${photo}?from=${now}`
  }
}
