import { describe, expect, it } from '@jest/globals'
import { facts } from '@haochaping/shared/schemas/caseProgress.ts'
import { factWords, progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { dueOn, dues, progressFor } from '../../../test/backEnd.ts'
import { stepsOf } from './stepsOf.ts'

const titles = (progress: Parameters<typeof stepsOf>[0]): string[] => stepsOf(progress).map((step) => step.title)

describe('the progress in plain words', () => {
  it('has words for every fact a ledger can hold, each its own', () => {
    expect(Object.keys(factWords).sort()).toEqual([...facts].sort())
    expect(new Set(Object.values(factWords)).size).toBe(facts.length)
    for (const fact of facts) {
      const steps = [{ position: 1, at: '2026-11-20T07:00:00.000Z', actor: 'system' as const, fact, hash: `9f2c${'0'.repeat(56)}a71e` }]
      expect(stepsOf({ ...progressFor(), steps })[0]).toMatchObject({ state: 'done', title: factWords[fact], when: '11月20日 15:00', mark: '台账 #1 · 9f2c…a71e' })
    }
  })

  it('tells after a 差评 what comes and by when, the nearest as the present step', () => {
    const coming = stepsOf(progressFor('dissatisfied')).filter((step) => step.state !== 'done')
    expect(coming.map(({ title, when, state }) => [title, when, state])).toEqual([
      [words.dues.accept, '最晚 11月23日', 'now'], [words.dues.contact, '最晚 11月24日', 'todo'],
      [words.dues.rectify, '最晚 12月11日', 'todo'], [words.dues.reply, '最晚 12月14日', 'todo']
    ])
  })

  it('never shows a provisional date without saying so, nor a date of next year without its year', () => {
    const progress = { ...progressFor('veryDissatisfied'), dues: { ...dues, reply: dueOn('2027-01-05', true) } }
    expect(stepsOf(progress).at(-1)).toMatchObject({ when: '最晚 2027年1月5日', note: words.provisional })
  })

  it('gives the hour of a date that is not a whole day', () => {
    const accept = { ...dues.accept, at: '2026-11-23T02:10:30.000Z' }
    expect(stepsOf({ ...progressFor('dissatisfied'), dues: { ...dues, accept } })[1]).toMatchObject({ when: '最晚 11月23日 10:10' })
  })

  it('waits for the figure after a 好评, and for nothing once it is counted', () => {
    expect(titles(progressFor('satisfied')).at(-1)).toBe(words.toCount)
    expect(titles({ ...progressFor('satisfied'), countedAt: '2026-11-22T02:11:00.000Z' })).toEqual([factWords.received])
  })

  it('waits for the citizen while it can be rated', () => {
    expect(stepsOf(progressFor()).at(-1)).toMatchObject({ title: words.toRate, state: 'now', when: '最晚 11月27日' })
  })
})
