import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { phoneNumber } from './phoneNumber.ts'

describe('a phone number that may get a text message', () => {
  it.each([
    ['13800000000', '+8613800000000'], ['+86 138-0000-0000', '+8613800000000'], ['8613800000000', '+8613800000000'], ['008613800000000', '+8613800000000'],
    ['１３８００００００００', '+8613800000000'], ['(+86)19900000000', '+8619900000000'], ['+852 6123 4567', '+85261234567'], ['0081 90 1234 5678', '+819012345678'],
    ['+1 (202) 555‑0100', '+12025550100'], ['+33 6.12.34.56.78', '+33612345678'], ['+8521', undefined]
  ])('written as %s is %s', (written, number) => {
    expect(phoneNumber(written)).toBe(number)
  })

  it.each(['0571-88880000', '12345', '12800000000', '+8612800000000', '+86571888800', '138000000001', '1380000000', '+0123456789', '', '+', 'x13800000000', '13800000000,13900000000', '+1234567890123456'])('is not %s', (written) => {
    expect(phoneNumber(written)).toBeUndefined()
  })

  it('stays what it is when it is read again, whatever came in', () => {
    const like = fc.oneof(fc.string(), fc.stringMatching(/^[+(]?[0-9 ().-]{5,30}$/), fc.stringMatching(/^(\+86|86|0086)?1[3-9][0-9]{9}$/))
    fc.assert(fc.property(like, (written) => {
      const number = phoneNumber(written)
      if (number === undefined) return
      expect(number).toMatch(/^\+[1-9]\d{6,14}$/)
      expect(phoneNumber(number)).toBe(number)
    }))
  })
})
