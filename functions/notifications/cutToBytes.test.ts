import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutToBytes } from './cutToBytes.ts'

describe('a text cut to 2048 bytes', () => {
  const cut = (text: string) => cutToBytes(text, 2048)
  const size = (text: string) => new TextEncoder().encode(text).length

  it('stays as it is up to 2048 bytes, and loses whole characters from there on', () => {
    expect(cut('办'.repeat(682) + 'ab')).toBe('办'.repeat(682) + 'ab')
    expect(cut('办'.repeat(682) + 'abc')).toBe(`${'办'.repeat(681)}…`)
    expect(cut('👨‍👩‍👧'.repeat(114))).toBe(`${'👨‍👩‍👧'.repeat(113)}…`)
  })

  it('is always well formed, never too long, a beginning of what was given, and the same when cut again', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('办', '👨‍👩‍👧', 'e\u0301', '🇨🇳', '\ud83d', '\n'))
    fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 1, max: 400 }), (parts, times) => {
      const given = parts.join('').repeat(times)
      const text = cut(given)
      expect(text.isWellFormed()).toBe(true)
      expect(size(text)).toBeLessThanOrEqual(2048)
      expect(given.toWellFormed().startsWith(text.replace(/…$/, ''))).toBe(true)
      expect(cut(text)).toBe(text)
    }), { numRuns: 100 })
  })
})
