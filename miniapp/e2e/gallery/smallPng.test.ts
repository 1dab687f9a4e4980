import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { encode } from 'fast-png'
import { it } from '../stage/it.ts'
import { pixelsOf } from './pixelsOf.ts'
import { smallPng } from './smallPng.ts'

const line = (greys: readonly number[]): Uint8Array => encode({ width: greys.length, height: 1, data: Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey])), channels: 3, depth: 8 })
const greysIn = (png: Uint8Array): number[] => [...pixelsOf(png).data.filter((_, at) => at % 4 === 0)]
const ground = (grey: number): number[] => Array<number>(16).fill(grey)

describe('A small PNG', () => {
  it('has its grounds exact, wherever they show, and the edges between them in few shades', () => {
    assert.deepEqual(greysIn(smallPng(line([...ground(247), 201, 101, 23, ...ground(23), 247]))), [...ground(247), 192, 96, 23, ...ground(23), 247])
  })

  it('has one colour where the browser mixed an edge a step nearer to its ground or farther', () => {
    const [one, other] = [46, 49].map((grey) => greysIn(smallPng(line([...ground(47), grey, 100, ...ground(247)]))))
    assert.deepEqual(one, other)
  })

  it('is nowhere else another one when one pixel is', () => {
    const [one, other] = [[...ground(247), 100, 47, ...ground(23)], [...ground(247), 100, 49, ...ground(23)]].map((greys) => greysIn(smallPng(line(greys))))
    assert.equal(one?.filter((grey, at) => grey !== other?.[at]).length, 1)
  })
})
