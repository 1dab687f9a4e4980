import type { Bitmap } from './drawnWithin.ts'

type Point = readonly [x: number, y: number]

/** Where a point of the upright picture lies in the one that was taken, whose last column and row are `right` and `bottom` (Exif 2.3, tag 0x0112). */
const taken: Record<number, (point: Point, last: { right: number; bottom: number }) => Point> = {
  2: ([x, y], { right }) => [right - x, y],
  3: ([x, y], { right, bottom }) => [right - x, bottom - y],
  4: ([x, y], { bottom }) => [x, bottom - y],
  5: ([x, y]) => [y, x],
  6: ([x, y], { bottom }) => [y, bottom - x],
  7: ([x, y], { right, bottom }) => [right - y, bottom - x],
  8: ([x, y], { right }) => [right - y, x]
}

/** Turns and mirrors a picture as its camera's orientation says, 1 to 8; 1 is upright already. */
export const upright = (from: Bitmap, orientation: number): Bitmap => {
  const find = taken[orientation]
  if (!find) return from
  const [width, height] = orientation >= 5 ? [from.height, from.width] : [from.width, from.height]
  const [old, last] = [pixels(from.data), { right: from.width - 1, bottom: from.height - 1 }]
  const made = new Uint32Array(width * height)
  for (let at = 0; at < made.length; at += 1) {
    const [x, y] = find([at % width, Math.floor(at / width)], last)
    made[at] = old[y * from.width + x] ?? 0
  }
  return { width, height, data: new Uint8Array(made.buffer) }
}

/** Four bytes as one number. */
const pixels = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array => new Uint32Array(buffer, byteOffset, length / 4)
