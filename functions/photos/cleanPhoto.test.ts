import { describe, expect, it } from '@jest/globals'
import jpegFormat from '@jimp/js-jpeg'
import { crc32, deflateSync } from 'node:zlib'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { aJpeg, aPng, withExif } from '../testing/aPhoto.ts'
import { cleanPhoto } from './cleanPhoto.ts'
import type { Bitmap } from './drawnWithin.ts'

const cleaned = (raw: Uint8Array): Buffer => {
  const clean = cleanPhoto(raw)
  if (isRefusal(clean)) throw new Error(clean.refused)
  return Buffer.from(clean)
}
const seen = (jpeg: Buffer): Bitmap => jpegFormat().decode(jpeg) as Bitmap
/** Red or blue, bright or dark, at a share of the width and height. */
const colourAt = ({ width, height, data }: Bitmap, across: number, down: number): string => {
  const at = (Math.floor(height * down) * width + Math.floor(width * across)) * 4
  const [red = 0, , blue = 0] = data.subarray(at, at + 3)
  return `${Math.max(red, blue) > 185 ? 'bright' : 'dark'} ${red > blue ? 'red' : 'blue'}`
}
const corners = (picture: Bitmap): string[] => ([[0.2, 0.2], [0.8, 0.2], [0.2, 0.8], [0.8, 0.8]] as const).map(([across, down]) => colourAt(picture, across, down))

/** A PNG header of any size, with whatever is packed behind it. */
const pngOf = ({ width, height, interlaced = 0 }: { width: number; height: number; interlaced?: number }, packed: Buffer): Buffer => {
  const chunk = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.concat([size, Buffer.of(8, 6, 0, 0, interlaced)])), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}
/** A JPEG whose frame claims a size. */
const claiming = (width: number, height: number): Buffer => {
  const jpeg = Buffer.from(aJpeg())
  const frame = jpeg.indexOf(Buffer.of(0xff, 0xc0))
  jpeg.writeUInt16BE(height, frame + 5)
  jpeg.writeUInt16BE(width, frame + 7)
  return jpeg
}

describe('a photo made clean', () => {
  it('tells nothing of the phone, the place or anything else around the pixels', () => {
    const raw = withExif(Buffer.concat([aJpeg(), Buffer.from('hidden behind the picture')]), 1)
    expect([raw.includes('SPY-PHONE-9'), raw.includes('Exif')]).toEqual([true, true])
    const clean = cleaned(raw)
    expect(['SPY-PHONE-9', 'Exif', 'hidden'].filter((word) => clean.includes(word))).toEqual([])
    const markers = [...clean.subarray(0, clean.indexOf(Buffer.of(0xff, 0xda))).toString('latin1').matchAll(/\xff([\xe1-\xef\xfe])/g)]
    expect(markers).toEqual([])
  })

  it('keeps what is seen', () => {
    expect(corners(seen(cleaned(aJpeg())))).toEqual(['bright red', 'bright blue', 'dark red', 'dark blue'])
    expect(corners(seen(cleaned(aPng())))).toEqual(['bright red', 'bright blue', 'dark red', 'dark blue'])
  })

  it.each([
    [1, [64, 32], ['bright red', 'bright blue', 'dark red', 'dark blue']],
    [2, [64, 32], ['bright blue', 'bright red', 'dark blue', 'dark red']],
    [3, [64, 32], ['dark blue', 'dark red', 'bright blue', 'bright red']],
    [4, [64, 32], ['dark red', 'dark blue', 'bright red', 'bright blue']],
    [5, [32, 64], ['bright red', 'dark red', 'bright blue', 'dark blue']],
    [6, [32, 64], ['dark red', 'bright red', 'dark blue', 'bright blue']],
    [7, [32, 64], ['dark blue', 'bright blue', 'dark red', 'bright red']],
    [8, [32, 64], ['bright blue', 'dark blue', 'bright red', 'dark red']]
  ])('is upright, however the phone was held: orientation %i', (orientation, size, upright) => {
    const picture = seen(cleaned(withExif(aJpeg(), orientation)))
    expect([picture.width, picture.height]).toEqual(size)
    expect(corners(picture)).toEqual(upright)
  })

  it.each([[2000, 200, 1600, 160], [200, 2000, 160, 1600], [1600, 90, 1600, 90], [3, 1, 3, 1], [5000, 2, 1600, 1]])('of %i × %i is drawn at %i × %i', (width, height, ...drawn) => {
    const picture = seen(cleaned(aJpeg({ width, height })))
    expect([picture.width, picture.height]).toEqual(drawn)
  })

  it('is white where a PNG was see-through', () => {
    const clear = aPng({}, (data) => Buffer.from(data.map((value, at) => (at % 4 === 3 ? 0 : value))))
    expect([...seen(cleaned(clear)).data.subarray(0, 3)].every((value) => value > 250)).toBe(true)
  })

  it('made clean again stays as large and as upright as it is', () => {
    const once = cleaned(withExif(aJpeg({ width: 2000, height: 200 }), 6))
    const twice = seen(cleaned(once))
    expect([twice.width, twice.height, ...corners(twice)]).toEqual([160, 1600, 'dark red', 'bright red', 'dark blue', 'bright blue'])
  })
})

describe('what is no photo', () => {
  it.each<[string, Buffer, string]>([
    ['a page called photo.jpg', Buffer.from('<!doctype html><script>alert(1)</script>'), 'photoNotImage'],
    ['an SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'photoNotImage'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'photoNotImage'],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0'), 'photoNotImage'],
    ['a WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 '), 'photoNotImage'],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), 'photoNotImage'],
    ['nothing', Buffer.alloc(0), 'photoNotImage'],
    ['a page behind the first bytes of a JPEG', Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), Buffer.from('<script>alert(1)</script>')]), 'photoBroken'],
    ['a JPEG that was cut off', aJpeg({ width: 400, height: 300 }).subarray(0, 900), 'photoBroken'],
    ['a JPEG that was cut off behind a thumbnail', withExif(aJpeg(), 1, 'thumbnail \xff\xd9').subarray(0, 500), 'photoBroken'],
    ['a PNG that was cut off', aPng().subarray(0, 100), 'photoBroken'],
    ['a PNG with a broken middle', Buffer.from(aPng()).fill(0x41, 60, 70), 'photoBroken'],
    ['a picture without height', claiming(64, 0), 'photoBroken'],
    ['more bytes than are taken', Buffer.concat([aJpeg(), Buffer.alloc(photoLimits.bytes)]), 'photoTooLarge'],
    ['a JPEG of 60 000 × 60 000', claiming(60_000, 60_000), 'photoTooLarge'],
    ['a PNG of 100 000 × 100 000', pngOf({ width: 100_000, height: 100_000 }, deflateSync(Buffer.alloc(1000))), 'photoTooLarge'],
    ['an interlaced PNG of 10 × 10 that unpacks to 50 million bytes', pngOf({ width: 10, height: 10, interlaced: 1 }, deflateSync(Buffer.alloc(50_000_000))), 'photoBroken']
  ])('is refused: %s', (_, raw, refused) => {
    expect(cleanPhoto(raw)).toEqual({ refused })
  })

  it('never gets further than a refusal, whichever bytes of a photo are spoilt', () => {
    for (const whole of [withExif(aJpeg(), 6), aPng()]) {
      for (let at = 0; at < whole.length; at += 7) {
        const spoilt = Buffer.from(whole)
        spoilt[at] = spoilt.readUInt8(at) ^ 0xff
        const clean = cleanPhoto(spoilt)
        expect(isRefusal(clean) ? clean.refused : 'clean').toMatch(/^(clean|photo(NotImage|Broken|TooLarge))$/)
      }
    }
  })
})
