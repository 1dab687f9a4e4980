import { convertIndexedToRgb, decode } from 'fast-png'

/** A picture as red, green, blue and alpha of each pixel. */
export type Pixels = { width: number; height: number; data: Uint8Array }

/** A PNG, with or without a palette, in pixels. */
export const pixelsOf = (png: Uint8Array): Pixels => {
  const decoded = decode(png)
  const { width, height, palette } = decoded
  const flat = palette ? convertIndexedToRgb(decoded as Parameters<typeof convertIndexedToRgb>[0]) : decoded.data // it has a palette, as just seen
  const channels = palette ? palette[0]?.length ?? 3 : decoded.channels
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    for (let part = 0; part < 3; part += 1) data[at * 4 + part] = flat[at * channels + part] ?? 0
    data[at * 4 + 3] = 255
  }
  return { width, height, data }
}
