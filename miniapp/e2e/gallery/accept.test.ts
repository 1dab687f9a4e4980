import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe } from 'node:test'
import { encode } from 'fast-png'
import { it } from '../stage/it.ts'
import { accept } from './accept.ts'
import { acceptedIn, keepAccepted, picturesIn } from './accepted.ts'
import type { Pictures } from './accepted.ts'
import { compare } from './compare.ts'
import { pixelsOf } from './pixelsOf.ts'

type Colour = [number, number, number]
const [white, ink, brand]: [Colour, Colour, Colour] = [[255, 255, 255], [23, 33, 31], [11, 90, 82]]

/** A picture with a square of a colour in its midst, and so many rows of white below. */
const picture = (colour: Colour, rows = 0): Uint8Array => {
  const [width, height] = [20, 20 + rows]
  const data = new Uint8Array(width * height * 3).fill(255)
  for (let y = 5; y < 15; y += 1) for (let x = 5; x < 15; x += 1) data.set(colour, (y * width + x) * 3)
  return encode({ width, height, data, channels: 3, depth: 8 })
}

const [rate, rateAlipay, find] = ['pages-rate.normal.weapp.png', 'pages-rate.normal.alipay.png', 'pages-find.dark.h5.png']
const all = new Set([rate, rateAlipay, find])
const pictures = (...some: [string, Uint8Array][]): Pictures => new Map(some)

describe('The pictures of now beside the accepted ones', () => {
  it('are the same, changed by a share of their pixels, new, or gone with their page', () => {
    const now = pictures([rate, picture(ink)], [rateAlipay, picture(brand)], [find, picture(ink)])
    const { same, changed, fresh, gone } = compare(now, pictures([rate, picture(ink)], [rateAlipay, picture(ink)], ['pages-old.normal.h5.png', picture(ink)]), all)
    assert.deepEqual([same, fresh, gone], [[rate], [find], ['pages-old.normal.h5.png']])
    assert.deepEqual(changed.map(({ name, share }) => [name, share]), [[rateAlipay, 100 / 400]])
  })

  it('have changed when they became taller, by what was added', () => {
    const { changed } = compare(pictures([rate, picture(ink, 20)]), pictures([rate, picture(ink)]), all)
    assert.equal(changed[0]?.share, 0.5)
  })

  it('are the same where a palette rounded a colour, and changed where one ink became another', () => {
    const seen = (colour: Colour) => compare(pictures([rate, picture(colour)]), pictures([rate, picture([86, 98, 95])]), all)
    assert.equal(seen([88, 100, 97]).same.length, 1)
    assert.equal(seen([98, 109, 104]).same.length, 0)
  })

  it('are the same but for a few pixels, such as a browser draws otherwise at a round corner', () => {
    const specked = (count: number): Uint8Array => {
      const { width, height, data } = pixelsOf(picture(ink))
      for (let at = 0; at < count; at += 1) data.set(ink, at * 3 * width * 4)
      return encode({ width, height, data, channels: 4, depth: 8 })
    }
    const seen = (count: number) => compare(pictures([rate, specked(count)]), pictures([rate, picture(ink)]), all)
    assert.equal(seen(4).same.length, 1)
    assert.equal(seen(5).same.length, 0)
  })

  it('show the difference between before and now, three pictures wide', () => {
    const [changed] = compare(pictures([rate, picture(brand)]), pictures([rate, picture(white)]), all).changed
    assert.equal(Buffer.from(changed?.picture() ?? []).readUInt32BE(16), 60)
  })
})

describe('Accepting', () => {
  let folder: string
  beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'gallery-')) })
  afterEach(() => { rmSync(folder, { recursive: true }) })

  it('takes all pictures of now, and lets those of pages go that are no more', () => {
    const told = accept(pictures([rate, picture(brand)]), pictures([rate, picture(ink)], [find, picture(ink)], ['pages-old.normal.h5.png', picture(ink)]), { parts: [], all })
    assert.deepEqual([told.taken, told.gone, [...told.accepted.keys()]], [[rate], ['pages-old.normal.h5.png'], [rate, find]])
    assert.deepEqual(told.accepted.get(rate), picture(brand))
  })

  it('takes only those whose name has the part', () => {
    const { accepted, taken } = accept(pictures([rate, picture(brand)], [find, picture(brand)]), pictures([rate, picture(ink)]), { parts: ['dark'], all })
    assert.deepEqual(taken, [find])
    assert.deepEqual(accepted.get(rate), picture(ink))
  })

  it('leaves the file alone where no eye sees a difference', () => {
    assert.deepEqual(accept(pictures([rate, picture([88, 100, 97])]), pictures([rate, picture([86, 98, 95])]), { parts: [], all }).taken, [])
  })

  it('keeps what is the same on both platforms once, and gives it for both', () => {
    writeFileSync(path.join(folder, 'pages-old.normal.h5.png'), picture(ink))
    keepAccepted(folder, pictures([rate, picture(ink)], [rateAlipay, picture(ink)]))
    assert.deepEqual(readdirSync(folder), [rate])
    assert.deepEqual(Buffer.from(acceptedIn(folder).get(rateAlipay) ?? []), Buffer.from(picture(ink)))
    keepAccepted(folder, new Map([...acceptedIn(folder), [rate, picture(brand)]]))
    assert.deepEqual(Buffer.from(acceptedIn(folder).get(rateAlipay) ?? []), Buffer.from(picture(ink)))
    assert.ok(existsSync(path.join(folder, rateAlipay)))
  })

  it('finds nothing where nothing was taken', () => assert.equal(picturesIn(path.join(folder, 'now')).size, 0))
})
