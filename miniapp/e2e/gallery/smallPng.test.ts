import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode } from 'fast-png'
import { pixelsOf } from './pixelsOf.ts'
import { smallPng } from './smallPng.ts'

/** So many greys from black on, each in as many pixels as it is dark, so that the darkest are the most frequent. */
const greys = (count: number): Uint8Array => {
  const shades = Array.from({ length: count }, (_, grey) => Array<number>(count - grey).fill(grey)).flat()
  return encode({ width: shades.length, height: 1, data: Uint8Array.from(shades.flatMap((grey) => [grey, grey, grey])), channels: 3, depth: 8 })
}
const shadesIn = (png: Uint8Array): number[] => [...new Set(pixelsOf(png).data.filter((_, at) => at % 4 === 0))]

describe('A small PNG', () => {
  it('is the same picture where there are few colours', () => assert.deepEqual(pixelsOf(smallPng(greys(20))), pixelsOf(greys(20))))

  it('has the nearest of the frequent colours in place of a rare one', () => assert.deepEqual(shadesIn(smallPng(greys(40))), Array.from({ length: 32 }, (_, grey) => grey)))
})
