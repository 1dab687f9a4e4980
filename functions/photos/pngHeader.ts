import { inflateSync } from 'node:zlib'
import type { ImageHeader } from './imageHeader.ts'

/** Size of a PNG, read without decoding it; undefined where it has no header or no end. */
export const pngHeader = (bytes: Buffer): ImageHeader | undefined => {
  if (bytes.length < 45 || bytes.toString('latin1', 12, 16) !== 'IHDR' || !bytes.includes('IEND')) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), orientation: 1 }
}

/**
 * Whether an interlaced PNG unpacks to no more than its size allows: the decoder sets no bound of its own there, and five
 * megabytes can be made to unpack to five gigabytes. Throws where the packed data is broken.
 */
export const unpacksWithin = (bytes: Buffer, { width, height }: ImageHeader): boolean => {
  if (bytes[28] !== 1) return true
  const most = (width * 8 + 8) * (height + 8)
  try {
    inflateSync(Buffer.concat([...packed(bytes)]), { maxOutputLength: most })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return false
    throw error
  }
}

/** The bodies of the chunks that hold the picture. */
function* packed(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') yield bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
  }
}
