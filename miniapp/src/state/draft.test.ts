import { describe, expect, it } from '@jest/globals'
import type { Draft } from './draft.ts'
import { withLevel, withReason, wordsWithin } from './draft.ts'

const draft: Draft = { ratingId: 'r', level: 'dissatisfied', reasons: ['208'], words: '跑了两趟', anonymous: true }

describe('a rating being written', () => {
  it('loses its reasons when the level changes, and nothing else', () => {
    expect(withLevel(draft, 'satisfied')).toEqual({ ...draft, level: 'satisfied', reasons: [] })
  })

  it('keeps its reasons when the same level is chosen again', () => {
    expect(withLevel(draft, 'dissatisfied')).toEqual(draft)
  })

  it('never keeps half an emoji at the limit of its words', () => {
    expect(wordsWithin('跑了😀', 4)).toBe('跑了😀')
    expect(wordsWithin('跑了😀', 3)).toBe('跑了')
    expect(wordsWithin('跑了两趟', 3)).toBe('跑了两')
  })

  it('takes a reason in and out', () => {
    expect(withReason(draft, '214').reasons).toEqual(['208', '214'])
    expect(withReason(draft, '208').reasons).toEqual([])
  })
})
