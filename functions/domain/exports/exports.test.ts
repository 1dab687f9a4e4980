import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { exportFiles, fileBytes } from './exportFiles.ts'
import { inPieces, pieceBytes } from './inPieces.ts'
import { withheldFrom } from './plannedPlace.ts'

const aPiece = fc.record({ name: fc.string(), entries: fc.nat(), bytes: fc.nat({ max: 3_000_000 }) })

describe('the files of an export', () => {
  it('hold every piece once and in order, none more than an answer can carry, and no two that would fit together', () => {
    fc.assert(fc.property(fc.array(aPiece), (pieces) => {
      const files = exportFiles(pieces)
      const sizes = files.map((file) => file.reduce((sum, { bytes }) => sum + bytes, 0))
      expect(files.flat()).toEqual(pieces)
      expect(sizes.filter((size) => size > fileBytes)).toEqual([])
      for (const [at, file] of files.entries()) if (at > 0) expect((sizes[at - 1] ?? 0) + (file[0]?.bytes ?? 0)).toBeGreaterThan(fileBytes)
    }))
  })

  it('are one, also without a row', () => {
    expect(exportFiles([])).toEqual([[]])
  })
})

describe('the pieces that storage takes', () => {
  it('hold every entry once and in order, and no more bytes than they may unless one alone is larger', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 60 }).map((text) => ({ text, bytes: text.length }))), fc.integer({ min: 1, max: 200 }), (entries, most) => {
      const pieces = inPieces(entries, most)
      expect(pieces.flat()).toEqual(entries)
      for (const piece of pieces) expect(piece.length === 1 || Buffer.byteLength(piece.map(({ text }) => text).join('\n')) <= most).toBe(true)
    }))
    expect(pieceBytes).toBeLessThanOrEqual(300_000)
  })
})

describe('what was told in confidence', () => {
  const plan = [{ kind: 'region' as const, code: 'P' }, { kind: 'region' as const, code: 'C', above: 'P' }, { kind: 'agency' as const, code: 'A', above: 'C' }, { kind: 'agency' as const, code: 'B', above: 'P' }]

  it('is kept from her own agency and from every sum that has it, and given of the others', () => {
    expect(withheldFrom(['A'], plan)).toEqual(['A', 'C', 'P'])
    expect(withheldFrom(['B', 'elsewhere'], plan)).toEqual(['B', 'P'])
    expect(withheldFrom(['elsewhere'], plan)).toEqual([])
  })
})
