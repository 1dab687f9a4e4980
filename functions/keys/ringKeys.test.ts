import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { newKeyRing } from './newKeyRing.ts'
import { ringKeys } from './ringKeys.ts'

const ring = newKeyRing()
const keys = ringKeys(ring)

describe('sealed fields', () => {
  it('open to what was sealed, at the place they were sealed for', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()), fc.string(), (text, place) => {
      expect(keys.open(keys.seal(text, place), place)).toBe(text)
    }))
  })

  it('do not open at another place, nor changed, nor with another ring', () => {
    const sealed = keys.seal('330102199001011234', 'event-1/idNumber')
    expect(() => keys.open(sealed, 'event-2/idNumber')).toThrow()
    expect(() => keys.open({ ...sealed, ct: keys.seal('x', 'y').ct }, 'event-1/idNumber')).toThrow()
    expect(() => ringKeys(newKeyRing()).open(sealed, 'event-1/idNumber')).toThrow()
  })

  it('still open after a newer key has come', () => {
    const sealed = keys.seal('陈秀兰', 'event-1/name')
    const rotated = ringKeys({ ...ring, sealing: [{ kid: '2', key: newKeyRing().index }, ...ring.sealing] })
    expect(rotated.open(sealed, 'event-1/name')).toBe('陈秀兰')
    expect(rotated.seal('陈秀兰', 'event-1/name').kid).toBe('2')
  })

  it('never look the same twice', () => {
    expect(keys.seal('陈秀兰', 'p').ct).not.toBe(keys.seal('陈秀兰', 'p').ct)
  })
})

describe('keyed hashes', () => {
  it('tell the same text apart by purpose and by installation, and show nothing of it', () => {
    const hash = keys.index('person', '330102199001011234')
    expect(hash).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(keys.index('person', '330102199001011234')).toBe(hash)
    expect(keys.index('name', '330102199001011234')).not.toBe(hash)
    expect(ringKeys(newKeyRing()).index('person', '330102199001011234')).not.toBe(hash)
  })
})

it('knows its hall systems by key id and nobody else, not even by the names every object has', () => {
  expect(keys.hall('hall-1')?.agencies).toBe('*')
  expect(keys.hall('constructor')).toBeUndefined()
})
