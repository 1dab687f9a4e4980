import jpegFormat from '@jimp/js-jpeg'
import pngFormat from '@jimp/js-png'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { drawnWithin } from './drawnWithin.ts'
import type { Bitmap } from './drawnWithin.ts'
import type { ImageHeader } from './imageHeader.ts'
import { jpegHeader } from './jpegHeader.ts'
import { pngHeader, unpacksWithin } from './pngHeader.ts'
import { upright } from './upright.ts'

/** The longer edge of a kept photo in pixels, its JPEG quality of 100, and what decoding may take (our choice). */
const kept = { edge: 1600, quality: 80 }
const decoding = { maxResolutionInMP: photoLimits.megapixels, maxMemoryUsageInMB: 1024, tolerantDecoding: true }

type Kind = { header(bytes: Buffer): ImageHeader | undefined; decode(bytes: Buffer, header: ImageHeader): Bitmap | Refusal }
type Decoder = (bytes: Buffer, options?: object) => Bitmap

const [jpeg, png] = [jpegFormat(), pngFormat()]
const [decodeJpeg, decodePng] = [jpeg.decode as Decoder, png.decode as Decoder] // both answer at once, whatever their shared type allows

const kinds: readonly ({ magic: Buffer } & Kind)[] = [
  { magic: Buffer.of(0xff, 0xd8, 0xff), header: jpegHeader, decode: (bytes) => decodeJpeg(bytes, decoding) },
  {
    magic: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), header: pngHeader,
    decode: (bytes, header) => (unpacksWithin(bytes, header) ? decodePng(bytes) : { refused: 'photoBroken' })
  }
]

/**
 * A photo made anew from its pixels: upright, at most 1600 pixels long, a JPEG without a word of where, when and by which
 * phone it was taken. What it is, its first bytes say, never its name. Refuses with photoTooLarge (bytes, or pixels, which
 * are counted before anything is decoded), photoNotImage, photoBroken.
 */
export const cleanPhoto = (raw: Uint8Array): Uint8Array | Refusal => {
  if (raw.length > photoLimits.bytes) return { refused: 'photoTooLarge' }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
  const kind = kinds.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic))
  if (!kind) return { refused: 'photoNotImage' }
  try {
    return made(bytes, kind)
  } catch { // the decoders throw at whatever does not fit together
    return { refused: 'photoBroken' }
  }
}

const made = (bytes: Buffer, { header, decode }: Kind): Uint8Array | Refusal => {
  const found = header(bytes)
  if (!found || found.width === 0 || found.height === 0) return { refused: 'photoBroken' }
  if (found.width * found.height > photoLimits.megapixels * 1_000_000) return { refused: 'photoTooLarge' }
  const picture = decode(bytes, found)
  if ('refused' in picture) return picture
  const drawn = upright(drawnWithin(picture, kept.edge), found.orientation)
  return jpeg.encode({ ...drawn, data: Buffer.from(drawn.data.buffer) }, { quality: kept.quality }) as Buffer // at once, as it decodes
}
