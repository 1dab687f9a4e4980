import { encode } from 'fast-png'
import pixelmatch from 'pixelmatch'
import { pixelsOf } from './pixelsOf.ts'
import type { Pixels } from './pixelsOf.ts'

/** How far two colours may be apart, of black and white: below it lie two neighbours of a palette, above it two inks of the app. */
const threshold = 0.03

/** So many pixels may be otherwise: the browser does not draw every round corner to the last pixel alike. The smallest point of a text has more. */
const slack = 4

/** What lies beyond a picture's end beside a taller one: no colour of the app. */
const beyond = [255, 0, 255, 255]

const widened = ({ width, height, data }: Pixels, to: { width: number; height: number }): Uint8Array => {
  const all = new Uint8Array(to.width * to.height * 4)
  for (let at = 0; at < all.length; at += 1) all[at] = beyond[at % 4] ?? 0
  for (let line = 0; line < height; line += 1) all.set(data.subarray(line * width * 4, (line + 1) * width * 4), line * to.width * 4)
  return all
}

/** Pictures of one size next to each other. */
const sideBySide = (pictures: readonly Uint8Array[], { width, height }: { width: number; height: number }): Uint8Array => {
  const data = new Uint8Array(pictures.length * width * height * 4)
  for (let line = 0; line < height; line += 1)
    for (const [place, picture] of pictures.entries()) data.set(picture.subarray(line * width * 4, (line + 1) * width * 4), (line * pictures.length + place) * width * 4)
  return encode({ width: pictures.length * width, height, data, channels: 4, depth: 8 })
}

/** How much of the picture is another one now (0 to 1, of the larger of the two), and both beside the difference; undefined where an eye sees none. */
export const difference = (before: Uint8Array, now: Uint8Array): { share: number; picture(): Uint8Array } | undefined => {
  if (Buffer.compare(before, now) === 0) return undefined
  const [was, is] = [pixelsOf(before), pixelsOf(now)]
  const size = { width: Math.max(was.width, is.width), height: Math.max(was.height, is.height) }
  const [one, other, between] = [widened(was, size), widened(is, size), new Uint8Array(size.width * size.height * 4)]
  const changed = pixelmatch(one, other, between, size.width, size.height, { threshold })
  return changed <= slack ? undefined : { share: changed / (size.width * size.height), picture: () => sideBySide([one, between, other], size) }
}
