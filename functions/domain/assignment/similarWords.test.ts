import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sharedPieces, similarWords } from './similarWords.ts'

describe('words that say the same', () => {
  it.each([
    ['材料清单不全，抵押注销的样本没有，跑了两趟', '窗口给的材料清单不全，没有抵押注销的样本', ['材料清单不全', '抵押注销的样本']],
    ['网上填了一个小时，提交的时候说系统维护', '系统维护也不提前说，网上填了半天白填', ['网上填了', '系统维护']]
  ])('%s / %s', (one, other, pieces) => {
    expect(sharedPieces(one, other)).toEqual(expect.arrayContaining(pieces))
  })

  it.each([
    ['态度生硬，问了两遍不理人', '材料清单不全，跑了两趟'],
    ['我们没有办理，这个问题已经反映', '没有问题，我们已经办理'],
    ['慢', '慢'], ['', '材料清单不全']
  ])('are not in: %s / %s', (one, other) => { expect(sharedPieces(one, other)).toEqual([]) })

  const text = fc.array(fc.constantFrom('材料', '清单', '不全', '窗口', '排队', '等了', '两个', '小时', '，', '样本', '网上', '提交', '失败'), { maxLength: 12 }).map((parts) => parts.join(''))

  it('share pieces that really stand in both, however they are punctuated', () => {
    const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(fc.property(text, text, (one, other) => {
      for (const piece of sharedPieces(one, other)) {
        expect(bare(one)).toContain(piece)
        expect([...piece].slice(1).every((letter, at) => bare(other).includes(`${[...piece][at]}${letter}`))).toBe(true)
      }
      expect(sharedPieces(one, other).length > 0).toBe(sharedPieces(other, one).length > 0)
    }))
  })

  it('put the most alike first and name nobody who is not like any', () => {
    const group = [{ eventId: 'g', words: '材料清单不全，没有样本' }]
    const found = similarWords(group, [{ eventId: 'a', words: '材料清单不全' }, { eventId: 'b', words: '排队等了两个小时' }, { eventId: 'c', words: '材料清单不全，没有样本，窗口也不说' }])
    expect(found.map(({ eventId }) => eventId)).toEqual(['c', 'a'])
    expect(similarWords([], [{ eventId: 'a', words: '材料清单不全' }])).toEqual([])
  })
})
