import { describe, expect, it } from '@jest/globals'
import { countsFor } from '../../test/summaries.ts'
import { questionsOf } from './questionsOf.ts'

describe('what is worth asking', () => {
  it('names who shows it: the whole, a place right under it, a window', () => {
    const questions = questionsOf({
      counts: { ...countsFor(900, 600, 20), quick: 300 },
      places: [{ code: 'A', name: '没有差评的单位', kind: 'agency', counts: countsFor(400, 300, 0) }],
      windows: [{ window: '3', counts: { ...countsFor(200, 100, 4), burst: 60 }, items: {} }]
    })
    expect(questions.map(({ signal, of }) => [signal.signal, of?.name])).toEqual([['quick', undefined], ['zeroBad', '没有差评的单位'], ['burst', '3 号窗口']])
  })

  it('is nothing where nothing shows', () => {
    expect(questionsOf({ counts: countsFor(900, 600, 20), places: [], windows: [] })).toEqual([])
  })
})
