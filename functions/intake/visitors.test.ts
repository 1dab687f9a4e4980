import { describe, expect, it } from '@jest/globals'
import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { normalName } from '../domain/normalName.ts'
import { aHallEntry } from '../testing/hallEntry.ts'

/** 证件类型 by GA/T 517. */
const documents = [
  ['a passport', '414', 'E12345678'], ['外国人永久居留身份证 of today', '553', '911124199001012345'], ['外国人永久居留证 of before', '553', 'ABC110080010101'],
  ['港澳居民来往内地通行证', '516', 'H12345678'], ['台湾居民来往大陆通行证', '511', '12345678'], ['a short foreign document', '990', 'K-7']
]
const phones = ['+44 20 7946 0123', '+1 (202) 555-0100', '(852) 6123 4567', '+33 6.12.34.56.78', '0033612345678', '13800000000', '12345']
const names = ['Rossi, Isabella Maria', "Seán O'Brien", 'Nguyễn Thị Minh Khai', '阿卜杜拉·买买提', 'Χ Α']

describe('a visitor from abroad', () => {
  it.each(documents)('is taken with %s', (_, userPageType, certKey) => {
    expect(HallEntry.safeParse(aHallEntry({ userPageType, certKey })).success).toBe(true)
  })

  it.each(phones)('is taken with the phone %s', (mobile) => {
    expect(HallEntry.safeParse(aHallEntry({ mobile })).success).toBe(true)
  })

  it.each(['x', '', '+', '138000000001380000000013800000000', 'ask the desk'])('is asked for a phone number and not for %p', (mobile) => {
    expect(HallEntry.safeParse(aHallEntry({ mobile })).success).toBe(false)
  })

  it.each(names)('is taken as %s, and found however the name is spaced and capitalised', (userName) => {
    expect(HallEntry.safeParse(aHallEntry({ userName })).success).toBe(true)
    expect(normalName(` ${userName.toUpperCase()} `)).toBe(normalName(userName))
  })
})
