import { describe, expect, it } from '@jest/globals'
import { levelCode, levelOfCode } from './levelCodes.ts'
import { isBad, isGood, levels } from './levels.ts'

describe('the two official numberings of satisfaction', () => {
  it.each([
    ['verySatisfied', 5, 1],
    ['satisfied', 4, 2],
    ['basicallySatisfied', 3, 3],
    ['dissatisfied', 2, 4],
    ['veryDissatisfied', 1, 5]
  ] as const)('%s is %i at the interface and %i in GB/T 39046', (level, atInterface, inGbt39046) => {
    expect(levelCode(level, 'interface')).toBe(atInterface)
    expect(levelCode(level, 'gbt39046')).toBe(inGbt39046)
  })

  it.each(['interface', 'gbt39046'] as const)('%s numbers lead back to the level they came from', (coding) => {
    for (const level of levels) expect(levelOfCode(levelCode(level, coding), coding)).toBe(level)
  })

  it.each([0, 6, -1, 2.5, NaN])('%d is no level in either numbering', (code) => {
    expect(levelOfCode(code, 'interface')).toBeUndefined()
    expect(levelOfCode(code, 'gbt39046')).toBeUndefined()
  })

  it('calls just the two lowest levels bad', () => {
    expect(levels.filter(isBad)).toEqual(['dissatisfied', 'veryDissatisfied'])
    expect(levels.filter(isGood)).toEqual(['verySatisfied', 'satisfied', 'basicallySatisfied'])
  })
})
