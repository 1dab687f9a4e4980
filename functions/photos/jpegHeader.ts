import type { ImageHeader } from './imageHeader.ts'

const startOfScan = 0xda
/** Frames by how they are coded: baseline to progressive, and those no browser shows. C4, C8 and CC are no frames (ITU T.81 table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Size and orientation of a JPEG, read without decoding it; undefined where it has no frame, no scan, or no end. */
export const jpegHeader = (bytes: Buffer): ImageHeader | undefined => {
  let [found, orientation]: [{ width: number; height: number } | undefined, number] = [undefined, 1]
  for (const { marker, body } of segments(bytes)) {
    if (marker === 0xe1 && body.length > 14) orientation = exifOrientation(body) ?? orientation
    if (isFrame(marker) && body.length >= 5) found = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) }
    if (marker === startOfScan) return found && endsAfter(bytes, body.byteOffset - bytes.byteOffset) ? { ...found, orientation } : undefined
  }
  return undefined
}

/** The segments before the coded picture, the first of its scans included. */
function* segments(bytes: Buffer): Generator<{ marker: number; body: Buffer }> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1 // fill bytes may stand before a marker
      continue
    }
    const length = bytes.readUInt16BE(at + 2)
    yield { marker, body: bytes.subarray(at + 4, at + 2 + length) }
    at += 2 + length
  }
}

/** A file that was cut off has no end-of-image marker behind its picture; an embedded thumbnail's lies before it. */
const endsAfter = (bytes: Buffer, scan: number): boolean => bytes.lastIndexOf(Buffer.of(0xff, 0xd9)) > scan

/** 1 to 8 from the first directory of an Exif segment, or undefined (Exif 2.3, tag 0x0112). */
const exifOrientation = (body: Buffer): number | undefined => {
  if (body.toString('latin1', 0, 6) !== 'Exif\0\0') return undefined
  const tiff = body.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 <= tiff.length ? (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0)
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12
    if (short(at) === 0x0112) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : undefined
  }
  return undefined
}
