import { describe, expect, it } from '@jest/globals'
import { isGood } from '../standard/levels.ts'
import { houseDefaults } from './houseDefaults.ts'
import { defaultLevels, Policy } from './policy.ts'
import { presets } from './presets.ts'

type Leaf = { path: string; source: string; verified: boolean; value: unknown }

/** Every sourced value of a policy; a bare number anywhere else would be one without a source. */
const walk = (node: unknown, path: string): { leaves: Leaf[]; bare: string[] } => {
  if (typeof node === 'number' || typeof node === 'boolean') return { leaves: [], bare: [path] }
  if (typeof node !== 'object' || node === null) return { leaves: [], bare: [] }
  if ('value' in node && 'source' in node && 'verified' in node) {
    return { leaves: [{ path, source: String(node.source), verified: node.verified === true, value: node.value }], bare: [] }
  }
  const found = Object.entries(node).map(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`))
  return { leaves: found.flatMap(({ leaves }) => leaves), bare: found.flatMap(({ bare }) => bare) }
}
const days = (n: number) => ({ n, unit: 'day' })
const workdays = (n: number) => ({ n, unit: 'workday' })

/** The numbers verified in each region's source, and nothing else may claim to be. */
const verifiedNumbers: Record<string, Record<string, unknown>> = {
  'zhejiang-2019@1': {
    'steps.contact': days(1), 'steps.rectifySimple': days(15), 'steps.rectifyComplex': days(15), 'steps.reply': days(15),
    'followOn.maxTimes': 1
  },
  'beijing-2019@1': { 'steps.rectifySimple': days(7), 'steps.rectifyComplex': days(7), 'followUpScale': 'three' },
  'dezhou-2020@1': { 'window': workdays(5), 'steps.rectifySimple': workdays(5), 'steps.reply': workdays(5) },
  'fujian-2019@1': { 'steps.rectifySimple': workdays(10) },
  'linwu-2021@1': { 'steps.rectifySimple': days(7), 'steps.rectifyComplex': days(15) },
  'sichuan-city-2020@1': { 'steps.rectifySimple': workdays(15), 'steps.rectifyComplex': workdays(15) },
  'ganzhou-2020@1': { 'window': workdays(5), 'windowFrom': 'service' },
  'yunnan-2020@1': { 'window': workdays(5), 'onExpire': 'basicallySatisfied' },
  'guangxi-2019@1': {
    'window': days(7), 'onExpire': 'verySatisfied', 'ratingsPer.immediate': 1, 'ratingsPer.promised': 'perNode',
    'ratingsPer.themed': 'stagesAndOverall',
    'averageScore': { verySatisfied: 10, satisfied: 8, basicallySatisfied: 6, dissatisfied: 3, veryDissatisfied: 0 }
  },
  'guangdong-2019@1': { 'window': days(7), 'onExpire': 'basicallySatisfied' },
  'yunzhou-2025@1': {
    'steps.contact': days(1), 'steps.rectifySimple': days(15), 'steps.rectifyComplex': days(15), 'steps.reply': days(15),
    'followOn.maxTimes': 1
  }
}

describe('the shipped policies', () => {
  it('have each a version of their own', () => {
    expect(presets.map(({ version }) => version).toSorted()).toEqual(Object.keys(verifiedNumbers).toSorted())
  })

  it('default to no bad level', () => {
    expect(defaultLevels.every(isGood)).toBe(true)
  })
})

describe.each(presets.map(policy => [policy.version, policy] as const))('%s', (version, policy) => {
  const { leaves, bare } = walk(policy, '')

  it('is a policy, its version begun by its id', () => {
    expect(Policy.parse(policy)).toEqual(policy)
    expect(version.startsWith(`${policy.id}@`)).toBe(true)
  })

  it('has a source beside every number', () => {
    expect(bare).toEqual([])
    expect(leaves.length).toBeGreaterThan(25)
    expect(leaves.filter(({ source }) => source.trim() === '')).toEqual([])
  })

  it('states as verified just what its source gives', () => {
    const claimed = leaves.filter(({ verified }) => verified).map(({ path, value }) => [path, value])
    expect(Object.fromEntries(claimed)).toEqual(verifiedNumbers[version])
  })

  it('names a source that any reader understands for what is verified, and marks the rest as to be confirmed', () => {
    expect(leaves.filter(({ verified, source }) => verified && (!/\p{Script=Han}{4}/u.test(source) || /S\d|待核|本产品/.test(source)))).toEqual([])
    expect(leaves.filter(({ verified, source }) => !verified && !/待核|本产品/.test(source))).toEqual([])
  })
})

describe('the house defaults', () => {
  it('claim nothing as verified', () => {
    const { leaves, bare } = walk(houseDefaults, '')
    expect(bare).toEqual([])
    expect(leaves.filter(({ verified }) => verified)).toEqual([])
  })

  it('turn silence into no rating', () => {
    expect(houseDefaults.onExpire.value).toBe('none')
  })
})
