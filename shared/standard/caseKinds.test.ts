import { expect, it } from '@jest/globals'
import { caseKindOfCode } from './caseKinds.ts'

it.each([
  ['1', 'gbt39046', 'immediate'], ['2', 'gbt39046', 'promised'], ['1', 'zhejiang', 'promised'],
  ['2', 'zhejiang', 'immediate'], ['9', 'gbt39046', 'other'], ['3', 'gbt39046', undefined]
] as const)('projectType %s in the %s table is %s', (code, table, kind) => {
  expect(caseKindOfCode(code, table)).toBe(kind)
})
