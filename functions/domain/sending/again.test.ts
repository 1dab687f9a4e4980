import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { againKey, recordKey } from './again.ts'

describe('the key of a copy that is sent again', () => {
  it('is another each time, and leads back to the same message in the inbox', () => {
    fc.assert(fc.property(fc.string().filter((key) => !key.includes('~')), fc.integer({ min: 1, max: 20 }), (key, times) => {
      const keys = Array.from({ length: times }).reduce<string[]>((all) => [...all, againKey(all.at(-1) ?? key)], [key])
      expect(new Set(keys).size).toBe(times + 1)
      expect(new Set(keys.map(recordKey))).toEqual(new Set([key]))
    }))
  })
})
