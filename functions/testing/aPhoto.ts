import jpegFormat from '@jimp/js-jpeg'
import pngFormat from '@jimp/js-png'

/** A picture for a test: left half red and right half blue, upper half bright and lower half dark, so that any turning shows. */
type Picture = { width?: number; height?: number; quality?: number }

const pixels = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    const strength = at < width * height / 2 ? 250 : 120
    data.set(at % width < width / 2 ? [strength, 0, 0, 255] : [0, 0, strength, 255], at * 4)
  }
  return data
}

export const aJpeg = ({ width = 64, height = 32, quality = 90 }: Picture = {}): Buffer =>
  jpegFormat().encode({ width, height, data: pixels(width, height) }, { quality }) as Buffer // it answers at once

/** A PNG; `change` may spoil or see through its pixels first. */
export const aPng = ({ width = 64, height = 32 }: Picture = {}, change = (data: Buffer): Buffer => data): Buffer =>
  pngFormat().encode({ width, height, data: change(pixels(width, height)) }, {}) as Buffer // it answers at once

/** What a phone writes into a photo: which way it was held (1 to 8), its maker, and where it was, big-endian as in Exif 2.3. */
export const withExif = (jpeg: Buffer, orientation: number, maker = 'SPY-PHONE-9'): Buffer => {
  const text = Buffer.from(`${maker}\0`)
  const entry = (tag: number, type: number, { count, value }: { count: number; value: Buffer }) => Buffer.concat([word(tag), word(type), long(count), value])
  const [makerAt, gpsAt] = [8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + text.length]
  const latitude = entry(2, 5, { count: 3, value: long(gpsAt + 2 + 2 * 12 + 4) })
  const gps = Buffer.concat([word(2), entry(1, 2, { count: 2, value: Buffer.from('N\0\0\0') }), latitude, long(0), ...[30, 16, 27].flatMap((part) => [long(part), long(1)])])
  const first = [
    entry(0x010f, 2, { count: text.length, value: long(makerAt) }),
    entry(0x0112, 3, { count: 1, value: Buffer.concat([word(orientation), word(0)]) }),
    entry(0x8825, 4, { count: 1, value: long(gpsAt) })
  ]
  const tiff = Buffer.concat([Buffer.from('MM\0*'), long(8), word(3), ...first, long(0), text, gps])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, 0xe1), word(body.length + 2), body, jpeg.subarray(2)])
}

const word = (value: number): Buffer => Buffer.of(value >> 8, value & 0xff)
const long = (value: number): Buffer => {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(value)
  return four
}
