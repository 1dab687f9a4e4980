import { decode, encode } from 'fast-png'

/** What a PNG with a palette can hold. */
const most = 256

/** A colour that somewhere runs so far along a line is a ground or a plain thing, and kept; the others are edges, above all of letters. */
const ground = 16

/** A colour no farther than this from a ground, of 255 in each part, is that ground: the browser does not mix every edge to the last step alike. */
const near = 3

/** How far apart the shades of edges are, of 255, the finest first: all pages have colours few enough for the first. */
const steps = [32, 64, 128]

type Codes = { codes: Uint32Array; width: number; height: number }

/** Every pixel as 0xRRGGBB. */
const codesOf = (png: Uint8Array): Codes => {
  const { data, channels, width, height } = decode(png)
  const codes = Uint32Array.from({ length: width * height }, (_, at) => ((data[at * channels] ?? 0) << 16) | ((data[at * channels + 1] ?? 0) << 8) | (data[at * channels + 2] ?? 0))
  return { codes, width, height }
}

const rounded = (part: number, step: number): number => Math.min(255, Math.round(part / step) * step)
const shade = (code: number, step: number): number => (rounded(code >> 16, step) << 16) | (rounded((code >> 8) & 0xff, step) << 8) | rounded(code & 0xff, step)

const groundsOf = ({ codes, width }: Codes): Set<number> => {
  const grounds = new Set<number>()
  let run = 0
  for (let at = 0; at < codes.length; at += 1) {
    run = at % width > 0 && codes[at] === codes[at - 1] ? run + 1 : 1
    if (run === ground) grounds.add(codes[at] ?? 0)
  }
  return grounds
}

const isNear = (one: number, other: number): boolean => [16, 8, 0].every((part) => Math.abs(((one >> part) & 0xff) - ((other >> part) & 0xff)) <= near)

/** Grounds as they are, edges in shades: a pixel that is drawn otherwise changes no other part of the picture. */
const shaded = (picture: Codes, step: number): Uint32Array => {
  const grounds = groundsOf(picture)
  const known = new Map([...grounds].map((code) => [code, code]))
  return picture.codes.map((code) => {
    const kept = known.get(code) ?? [...grounds].find((one) => isNear(one, code)) ?? shade(code, step)
    known.set(code, kept)
    return kept
  })
}

/** The same picture with a palette, a third as large: its grounds exact, the edges of its letters in a few shades. */
export const smallPng = (png: Uint8Array): Uint8Array => {
  const picture = codesOf(png)
  const tried = steps.map((step) => shaded(picture, step))
  const codes = tried.find((all) => new Set(all).size <= most)
  if (!codes) throw new Error('a picture has more colours than a palette')
  const colours = [...new Set(codes)].sort((a, b) => a - b)
  const places = new Map(colours.map((code, at) => [code, at]))
  const data = Uint8Array.from(codes, (code) => places.get(code) ?? 0)
  const palette = colours.map((code) => [code >> 16, (code >> 8) & 0xff, code & 0xff])
  return encode({ width: picture.width, height: picture.height, data, channels: 1, depth: 8, palette }, { zlib: { level: 9 } })
}
