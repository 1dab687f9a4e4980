import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from './canonicalJson.ts'
import type { Canonical } from './canonicalJson.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, shuffled(inner)]))
}

const { value: anyValue } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 }, fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null),
    fc.array(tie('value')), fc.dictionary(fc.string(), tie('value')) as fc.Arbitrary<Canonical>
  )
}))

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves no white space', () => {
    expect(canonicalJson({ b: 1, a: { d: [true, null], c: '好' } })).toBe('{"a":{"c":"好","d":[true,null]},"b":1}')
  })

  it('takes an undefined member as absent', () => {
    expect(canonicalJson({ a: undefined, b: 2 })).toBe('{"b":2}')
  })

  it.each([0.5, NaN, Infinity, 2 ** 53])('refuses %d, which has no one text', (number) => {
    expect(() => canonicalJson({ number })).toThrow(RangeError)
  })

  it('is the same text whatever the order of members, and says the same thing', () => {
    fc.assert(fc.property(anyValue, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(shuffled(value) as Canonical)).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }))
  })
})
