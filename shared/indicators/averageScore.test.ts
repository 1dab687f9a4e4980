import { describe, expect, it } from '@jest/globals'
import { policyOf } from '../policy/activePolicy.ts'
import { averageScore } from './averageScore.ts'

const guangxi = policyOf('guangxi-2019@1').averageScore.value

describe('the average score', () => {
  it('weighs the active ratings by the points of the region', () => {
    // 70 × 10 + 40 × 8 + 10 × 6 + 5 × 3 + 3 × 0 = 1095 points of 128 ratings.
    expect(averageScore({ events: 128, verySatisfied: 70, satisfied: 40, basicallySatisfied: 10, dissatisfied: 5, veryDissatisfied: 3 }, guangxi)).toBe(1095 / 128)
  })

  it('does not look at defaults, nor at what was excluded', () => {
    expect(averageScore({ events: 12, satisfied: 2, defaultedVerySatisfied: 9, excludedVeryDissatisfied: 1 }, guangxi)).toBe(8)
  })

  it('is not where the region publishes none, nor where nobody rated', () => {
    expect(averageScore({ events: 1, satisfied: 1 }, policyOf('zhejiang-2019@1').averageScore.value)).toBeUndefined()
    expect(averageScore({ events: 5, unrated: 3, defaultedSatisfied: 2 }, guangxi)).toBeUndefined()
  })
})
