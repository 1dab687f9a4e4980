import jpegFormat from '@jimp/js-jpeg'

/** A photo-like picture: slow colours with a grain that does not compress well. The same each time. */
export const noisyJpeg = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(width * height * 4)
  let seed = 1
  for (let at = 0; at < width * height; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    const [x, y, grain] = [at % width, Math.floor(at / width), (seed >> 16) & 7]
    data.writeUInt32BE((((x * 200 / width + grain) << 24) | ((y * 200 / height + grain) << 16) | (((x + y) * 200 / (width + height) + grain) << 8) | 255) >>> 0, at * 4)
  }
  return jpegFormat().encode({ width, height, data }, { quality: 70 }) as Buffer // it answers at once
}
