import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { citizen, population } from './citizen.ts'
import { demoPeople } from './demoPeople.ts'
import { demoStaff } from './demoStaff.ts'

/** The check character of GB 11643-1999, worked out by its other statement: the sum over 2^i·aᵢ mod 11 must be 1. */
const passesOfficialCheck = (id: string): boolean => {
  const sum = [...id].reverse().reduce((total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (2 ** at % 11), 0)
  return sum % 11 === 1
}

const everyone = Array.from({ length: population }, (_, index) => citizen(1, index))

describe('the citizens of the demo city', () => {
  it('trusts a check that accepts the standard’s own example', () => {
    expect(passesOfficialCheck('11010519491231002X')).toBe(true)
    expect(passesOfficialCheck('440524188001010014')).toBe(true)
  })

  it('carry ID numbers that look right, name a place that does not exist, and fail the official check', () => {
    expect(everyone.filter(({ idNumber }) => !/^990100\d{11}[0-9X]$/.test(idNumber))).toEqual([])
    expect(everyone.filter(({ idNumber }) => passesOfficialCheck(idNumber))).toEqual([])
    const birthdays = everyone.slice(0, 1_000).map(({ idNumber }) => idNumber.replace(/^.{6}(.{4})(..)(..).*/, '$1-$2-$3'))
    expect(birthdays.filter((day) => !LocalDate.safeParse(day).success)).toEqual([])
  })

  it('share no ID number and no phone, not even with the demo people', () => {
    const all = [...everyone, ...demoPeople]
    expect(new Set(all.map(({ idNumber }) => idNumber)).size).toBe(all.length)
    expect(new Set([...all, ...demoStaff].map(({ mobile }) => mobile)).size).toBe(all.length + demoStaff.length)
  })

  it('have phones that no Chinese network assigns; those of the demo people have the form of real ones, so that a text can be sent', () => {
    expect(everyone.filter(({ mobile }) => !/^1002\d{7}$/.test(mobile))).toEqual([])
    expect([...demoPeople, ...demoStaff].filter(({ mobile }) => !/^19900000\d{3}$/.test(mobile))).toEqual([])
  })

  it('are the same people for the same seed and others for another', () => {
    expect(citizen(1, 42)).toEqual(everyone[42])
    expect(Array.from({ length: 20 }, (_, index) => citizen(2, index).name)).not.toEqual(everyone.slice(0, 20).map(({ name }) => name))
  })
})

describe('the demo people', () => {
  it.each(demoPeople.filter(({ documentType }) => documentType === '111'))('$name holds an ID number that is nobody’s', ({ idNumber }) => {
    expect(idNumber).toMatch(/^990100\d{11}[0-9X]$/)
    expect(passesOfficialCheck(idNumber)).toBe(false)
  })
})
