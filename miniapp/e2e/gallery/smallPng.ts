import { decode, encode } from 'fast-png'

/** So many colours the app has, with the edges of its letters: more made files a third larger and nothing clearer. */
const most = 32

type Colour = readonly [red: number, green: number, blue: number]
const colourOf = (code: number): Colour => [code >> 16, (code >> 8) & 0xff, code & 0xff]
const apart = ([r, g, b]: Colour, [x, y, z]: Colour): number => (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2

/** Every pixel as 0xRRGGBB. */
const codesOf = (png: Uint8Array): { codes: Uint32Array; width: number; height: number } => {
  const { data, channels, width, height } = decode(png)
  const codes = Uint32Array.from({ length: width * height }, (_, at) => ((data[at * channels] ?? 0) << 16) | ((data[at * channels + 1] ?? 0) << 8) | (data[at * channels + 2] ?? 0))
  return { codes, width, height }
}

/** The most frequent colours first; of two as frequent the darker, so that the same picture has the same palette. */
const byFrequency = (codes: Uint32Array): number[] => {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b).map(([code]) => code)
}

/** The same picture with a palette, a third as large. Of more colours the rarest, on the edges of letters, become the nearest kept one. */
export const smallPng = (png: Uint8Array): Uint8Array => {
  const { codes, width, height } = codesOf(png)
  const found = byFrequency(codes)
  const palette = found.slice(0, most).map(colourOf)
  const places = new Map(found.map((code, at) => {
    if (at < most) return [code, at]
    const distances = palette.map((colour) => apart(colour, colourOf(code)))
    return [code, distances.indexOf(Math.min(...distances))]
  }))
  const data = Uint8Array.from(codes, (code) => places.get(code) ?? 0)
  return encode({ width, height, data, channels: 1, depth: 8, palette: palette.map((colour) => [...colour]) }, { zlib: { level: 9 } })
}
